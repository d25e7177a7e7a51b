package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a daemon begins and ends, and that nobody is worse off for it. */
final class DaemonLifeIT {
  private static final String DAMAGED = "It was last week s deadly strike on the harbour.\n";
  private static final String REPAIRED = "It was last week's deadly strike on the harbour.\n";
  private static final String[] CHECK = {
    "check", "--output-format", "concise", "--ignore", "languagetool", "."
  };
  private static final int FILES = 150;

  @TempDir private Path place;
  private Path articles;

  @BeforeEach
  void write() throws IOException {
    articles = Files.createDirectory(place.resolve("articles"));
    Files.writeString(articles.resolve("a.txt"), DAMAGED);
  }

  @Test
  void startsOnceAndStops() throws Exception {
    try (Daemon daemon = new Daemon(place)) {
      assertThat(daemon.command("status").status()).isEqualTo(1);
      assertThat(daemon.command("stop").err()).contains("no daemon runs");
      daemon.start();
      long process = daemon.process().pid();
      assertThat(daemon.command("start").err()).contains("runs already, process " + process);
      assertThat(Files.getPosixFilePermissions(daemon.socketFolder()))
          .isEqualTo(PosixFilePermissions.fromString("rwx------"));
      assertThat(Files.getPosixFilePermissions(daemon.socket()))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
      assertThat(daemon.command("stop").err()).contains("stopped, process " + process);
      assertThat(ProcessHandle.of(process)).isEmpty();
      assertThat(daemon.command("status").status()).isEqualTo(1);
      try (Stream<Path> left = Files.list(daemon.socketFolder())) {
        assertThat(left).isEmpty();
      }
    }
  }

  @Test
  void saysWhatIsWrongWithItsOptions() throws Exception {
    Daemon daemon = new Daemon(place);
    assertThat(daemon.command("start", "--idle", "soon").status()).isEqualTo(2);
    assertThat(daemon.command().status()).isEqualTo(2);
  }

  @Test
  void endsWhenNobodyNeedsIt() throws Exception {
    try (Daemon daemon = new Daemon(place).start("--idle", "5s")) {
      ProcessHandle process = daemon.process();
      assertThat(process.onExit().get(30, TimeUnit.SECONDS).isAlive()).isFalse();
      assertThat(daemon.runs()).isFalse();
    }
  }

  @Test
  void endsWhenTheInstallationChanges() throws Exception {
    Path copy = place.resolve("release");
    Path release = Cli.LAUNCHER.toAbsolutePath().resolve("../..").normalize();
    assertThat(Shell.run(place, Map.of(), "cp -r '" + release + "' release").status()).isZero();
    try (Daemon daemon = new Daemon(place, copy.resolve("bin/copydesk")).start()) {
      ProcessHandle process = daemon.process();
      Path jar;
      try (Stream<Path> jars = Files.list(copy.resolve("lib"))) {
        jar = jars.filter(each -> each.toString().contains("jspecify")).findFirst().orElseThrow();
      }
      Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000_000_000_000L));
      // Who comes before it has noticed is not served by it either.
      assertThat(daemon.with(articles).run(CHECK).out()).contains("week's");
      assertThat(process.onExit().get(30, TimeUnit.SECONDS).isAlive()).isFalse();
      assertThat(daemon.with(articles).run(CHECK).out()).contains("week's");
    }
  }

  @Test
  void oneThatWasKilledIsNotMissed() throws Exception {
    try (Daemon daemon = new Daemon(place).start()) {
      daemon.process().destroyForcibly();
      daemon.process().onExit().get(10, TimeUnit.SECONDS);
    } catch (AssertionError noStatusAnyMore) {
      // It was gone at once.
    }
    Daemon daemon = new Daemon(place);
    Cli.Result without = daemon.without(articles).run(CHECK);
    Cli.Result with = daemon.with(articles).run(CHECK);
    assertThat(with.out()).isEqualTo(without.out());
    assertThat(with.err()).isEqualTo(without.err());
    assertThat(with.status()).isEqualTo(without.status());
    try (Daemon next = daemon.start()) {
      daemon.with(articles).run(CHECK);
      assertThat(next.count()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void killedInTheMiddleOfARunLeavesFilesWhole(long seed) throws Exception {
    writeMany();
    try (Daemon daemon = new Daemon(place).start()) {
      ProcessHandle process = daemon.process();
      Path err = place.resolve("err");
      Process client =
          daemon
              .with(articles)
              .start(
                  ProcessBuilder.Redirect.to(err.toFile()),
                  "fix",
                  "-q",
                  "--ignore",
                  "languagetool",
                  ".");
      Thread.sleep(new Random(seed).nextInt(2_500));
      process.destroyForcibly();
      assertThat(client.waitFor(2, TimeUnit.MINUTES)).isTrue();
      removeDrafts();
      String said = Files.readString(err);
      if (client.exitValue() == 0) {
        assertThat(said).isEmpty();
        assertRepaired(FILES);
      } else {
        assertThat(client.exitValue()).isEqualTo(2);
        assertThat(said.lines()).hasSize(1).allMatch(line -> line.contains("--no-daemon"));
      }
      assertRepaired(0);
      assertThat(daemon.with(articles).run("fix", "-q", "--ignore", "languagetool").status())
          .isZero();
      assertRepaired(FILES);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM", "KILL"})
  void aClientThatGoesTakesItsRunWithIt(String signal) throws Exception {
    writeMany();
    try (Daemon daemon = new Daemon(place).start()) {
      Process client =
          daemon
              .with(articles)
              .start(ProcessBuilder.Redirect.DISCARD, "fix", "-q", "--ignore", "languagetool", ".");
      for (int i = 0; i < 1_000 && count() == 0; i++) {
        Thread.sleep(10);
      }
      Shell.run(place, Map.of(), "kill -" + signal + " " + client.pid());
      client.waitFor();
      Thread.sleep(500);
      long repaired = count();
      Thread.sleep(1_000);
      assertThat(count()).isEqualTo(repaired);
      assertRepaired(0);
      assertThat(daemon.with(articles).run(CHECK).status()).isBetween(0, 1);
      assertThat(daemon.count()).isEqualTo(2);
    }
  }

  private void writeMany() throws IOException {
    for (int i = 0; i < FILES; i++) {
      Files.writeString(articles.resolve(i + ".txt"), DAMAGED.repeat(40));
    }
    Files.delete(articles.resolve("a.txt"));
  }

  private long count() throws IOException {
    try (Stream<Path> files = Files.list(articles)) {
      return files.filter(DaemonLifeIT::isRepaired).count();
    }
  }

  private static boolean isRepaired(Path file) {
    try {
      return Files.readString(file).equals(REPAIRED.repeat(40));
    } catch (IOException e) {
      return false;
    }
  }

  /** Who is killed cannot clean up: beside the files may lie what was to take their places. */
  private void removeDrafts() throws IOException {
    try (DirectoryStream<Path> drafts = Files.newDirectoryStream(articles, ".copydesk-*.tmp")) {
      for (Path each : drafts) {
        Files.delete(each);
      }
    }
  }

  /** Each file is as it was or as it was to become, nothing else is there, and so many are done. */
  private void assertRepaired(int least) throws IOException {
    try (Stream<Path> files = Files.list(articles)) {
      for (Path each : files.toList()) {
        assertThat(each.toString()).endsWith(".txt");
        assertThat(Files.readString(each)).isIn(DAMAGED.repeat(40), REPAIRED.repeat(40));
      }
    }
    assertThat(count()).isGreaterThanOrEqualTo(least);
  }

  @Test
  void aFolderThatIsOpenToOthersIsNotUsed() throws Exception {
    try (Daemon daemon = new Daemon(place).start()) {
      daemon.with(articles).run(CHECK);
      assertThat(daemon.count()).isEqualTo(1);
      Path folder = daemon.socketFolder();
      for (String permissions : new String[] {"rwxrwxrwx", "rwxrwx---", "rwx--x--x"}) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
        assertThat(daemon.with(articles).run(CHECK).out()).contains("week's");
        assertThat(daemon.command("status").status()).isEqualTo(2);
        assertThat(daemon.command("start").err()).contains("is open to others");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        assertThat(daemon.count()).isEqualTo(1);
      }
      Files.setPosixFilePermissions(daemon.socket(), PosixFilePermissions.fromString("rw--w----"));
      assertThat(daemon.with(articles).run(CHECK).out()).contains("week's");
      Files.setPosixFilePermissions(daemon.socket(), PosixFilePermissions.fromString("rw-------"));
      assertThat(daemon.count()).isEqualTo(1);
    }
  }

  @Test
  void aFolderOfSomebodyElseIsNotUsed() throws Exception {
    try (Daemon daemon = new Daemon(place).start()) {
      Path folder = daemon.socketFolder();
      boolean root = Shell.run(place, Map.of(), "chown 4711 copydesk").status() == 0;
      assumeTrue(root, "only a superuser can give files away");
      assertThat(daemon.with(articles).run(CHECK).out()).contains("week's");
      assertThat(daemon.command("start").err()).contains("belongs to");
      Files.setOwner(
          folder,
          folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("root"));
      assertThat(daemon.count()).isZero();
    }
  }

  @Test
  void whoTalksNonsenseHarmsNobody() throws Exception {
    try (Daemon daemon = new Daemon(place).start()) {
      Random random = new Random(7);
      for (int i = 0; i < 40; i++) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
          channel.connect(UnixDomainSocketAddress.of(daemon.socket()));
          byte[] bytes = new byte[random.nextInt(200)];
          random.nextBytes(bytes);
          if (i % 2 == 0 && bytes.length > 5) {
            // A request of a length that may be.
            bytes[0] = 1;
            bytes[1] = 0;
            bytes[2] = 0;
            bytes[3] = 0;
          }
          channel.write(ByteBuffer.wrap(bytes));
        } catch (IOException e) {
          // It hung up on us, as it should.
          assertThat(e.getMessage()).isNotEmpty();
        }
      }
      try (SocketChannel silent = SocketChannel.open(StandardProtocolFamily.UNIX)) {
        silent.connect(UnixDomainSocketAddress.of(daemon.socket()));
        Cli.Result result = daemon.with(articles).run(CHECK);
        assertThat(result.out()).contains("week's");
        assertThat(daemon.count()).isEqualTo(1);
        // It is not waited for without end.
        assertThat(silent.read(ByteBuffer.allocate(1))).isNegative();
      }
      assertThat(daemon.runs()).isTrue();
    }
  }

  @Test
  void standsAsideWhereNobodyKnowsAPlace() throws Exception {
    Cli nowhere =
        new Cli(articles, Map.of("XDG_RUNTIME_DIR", "", "XDG_CACHE_HOME", "", "HOME", ""));
    assertThat(nowhere.run(CHECK).out()).contains("week's");
    Cli.Result start = nowhere.run("daemon", "start");
    assertThat(start.status()).isEqualTo(2);
    assertThat(start.err().getBytes(StandardCharsets.UTF_8).length).isPositive();
    assertThat(start.err().lines()).hasSize(1);
  }
}
