package dev.copydesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A headless Chromium that looks at one page, and keeps what the page complained of and asked for.
 */
final class Browser implements AutoCloseable {
  /** It warns of every browser newer than itself; kept, as loggers are forgotten otherwise. */
  private static final Logger TALKATIVE = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Where a program stands that a browser test needs; empty if this machine has none. */
  static Optional<Path> program(String... names) {
    return Stream.of(System.getenv("PATH").split(":"))
        .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static boolean isMissing() {
    return program("chromium", "google-chrome", "chrome").isEmpty()
        || program("chromedriver").isEmpty();
  }

  /** Opens an empty window. */
  static Browser start(Path profile, boolean dark) {
    TALKATIVE.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program("chromium", "google-chrome", "chrome").orElseThrow().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1280,900",
        "--user-data-dir=" + profile);
    if (dark) {
      options.addArguments("--force-dark-mode", "--blink-settings=preferredColorScheme=0");
    }
    LoggingPreferences logging = new LoggingPreferences();
    logging.enable(LogType.BROWSER, Level.ALL);
    logging.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logging);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program("chromedriver").orElseThrow().toFile())
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  Browser open(Path page, String fragment) {
    // A change of the fragment alone would not load the page again.
    driver.get("about:blank");
    driver.get(page.toUri() + fragment);
    return this;
  }

  ChromeDriver driver() {
    return driver;
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  List<String> texts(String css) {
    return all(css).stream().map(WebElement::getText).toList();
  }

  Object script(String script) {
    return Objects.requireNonNullElse(driver.executeScript(script), "");
  }

  /** What the page wrote into its console. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** The addresses that were asked for, files and data in the page itself left out. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .filter(message -> message.matches("(?s).*\"url\":\"(?:https?|wss?):.*"))
        .toList();
  }

  /** What axe finds wrong with the page as it stands: its rules' names and the places. */
  Object accessibilityViolations() throws IOException {
    String axe = "/axe.min.js";
    try (InputStream in = Browser.class.getResourceAsStream(axe)) {
      byte[] code = Objects.requireNonNull(in, axe).readAllBytes();
      driver.executeScript(new String(code, StandardCharsets.UTF_8));
    }
    return Objects.requireNonNull(
        driver.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run().then(result => done(result.violations.map(each =>"
                + " each.id + ': ' + each.nodes.map(node => node.html + ' ' +"
                + " node.failureSummary).join('\\n'))));"));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
