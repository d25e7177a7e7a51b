package dev.copydesk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** A shell command in a folder, its output and errors together. */
record Shell(int status, String output) {
  static Shell run(Path folder, Map<String, String> environment, String command)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", command)
            .directory(folder.toFile())
            .redirectErrorStream(true);
    Path cache = Path.of("target", "caches", String.valueOf(System.nanoTime())).toAbsolutePath();
    builder.environment().put("XDG_CACHE_HOME", cache.toString());
    builder.environment().put("XDG_RUNTIME_DIR", "");
    // Many tests would each make an archive of classes for the next run, which there is none of.
    builder.environment().put("COPYDESK_ARCHIVE", "off");
    builder.environment().putAll(environment);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Shell(process.waitFor(), output);
  }
}
