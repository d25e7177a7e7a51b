package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * LanguageTool by itself and LanguageTool with what we give it, in one Java machine. The first has
 * its classes loaded apart, so that nothing of ours, which it would keep in its static fields,
 * reaches it.
 */
final class BothFindings implements AutoCloseable {
  private final URLClassLoader apart;
  private final BiFunction<String, String, List<String>> plain;
  private final BiFunction<String, String, List<String>> ours;

  /**
   * @param everyRule as {@link RawFindings} has it
   */
  BothFindings(boolean everyRule) throws ReflectiveOperationException {
    apart = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader());
    plain = of(apart.loadClass(RawFindings.class.getName()), everyRule);
    assertThat(Variety.of("en-US")).isPresent();
    ours = new RawFindings(everyRule);
  }

  @SuppressWarnings("unchecked")
  private static BiFunction<String, String, List<String>> of(Class<?> type, boolean everyRule)
      throws ReflectiveOperationException {
    return (BiFunction<String, String, List<String>>)
        type.getConstructor(Boolean.class).newInstance(everyRule);
  }

  private static URL[] classPath() {
    List<URL> urls = new ArrayList<>();
    if (BothFindings.class.getClassLoader() instanceof URLClassLoader loader) {
      urls.addAll(List.of(loader.getURLs()));
    }
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      try {
        urls.add(new File(entry).toURI().toURL());
      } catch (MalformedURLException e) {
        throw new IllegalStateException(e);
      }
    }
    return urls.toArray(URL[]::new);
  }

  /** What LanguageTool finds by itself. */
  List<String> plain(String tag, String text) {
    return plain.apply(tag, text);
  }

  /** What it finds with what we give it. */
  List<String> ours(String tag, String text) {
    return ours.apply(tag, text);
  }

  @Override
  public void close() throws IOException {
    apart.close();
  }
}
