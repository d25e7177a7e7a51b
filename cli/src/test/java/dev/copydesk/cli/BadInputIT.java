package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong gets one clear line and the right status, and nothing is lost. */
final class BadInputIT {
  private static final String DAMAGED = "It was last week s deadly strike on the harbour.";
  private static final String REPAIRED = "It was last week's deadly strike on the harbour.\n";

  @TempDir private Path folder;

  @Test
  void missingPath() throws Exception {
    expectError("nowhere.txt: no such file or directory", "check", "nowhere.txt");
    expectError("nowhere.txt: no such file or directory", "fix", "nowhere.txt");
  }

  @Test
  void missingPathDoesNotKeepTheOthersFromBeingChecked() throws Exception {
    Files.writeString(folder.resolve("a.txt"), DAMAGED);
    Cli.Result result = run("check", "--output-format", "concise", "nowhere.txt", "a.txt");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).contains("a.txt:1:");
  }

  @Test
  void folderWithoutArticles() throws Exception {
    Files.createDirectory(folder.resolve("empty"));
    expectError("empty: no articles found", "check", "empty");
  }

  @Test
  void binaryFile() throws Exception {
    byte[] bytes = {'P', 'K', 3, 4, 0, 0, 0, 1};
    Files.write(folder.resolve("a.txt"), bytes);
    expectError("a.txt: not a text file", "fix", ".");
    assertThat(folder.resolve("a.txt")).hasBinaryContent(bytes);
  }

  @Test
  void invalidUtf8IsReadAsWindows1252AndKeptSo() throws Exception {
    Charset windows = Charset.forName("windows-1252");
    Files.write(folder.resolve("a.txt"), ("Café. " + DAMAGED).getBytes(windows));
    Cli.Result result = run("fix", "a.txt");
    assertThat(result.status()).isZero();
    assertThat(result.err()).contains("a.txt: not valid UTF-8, read as windows-1252");
    assertThat(folder.resolve("a.txt")).hasBinaryContent(("Café. " + REPAIRED).getBytes(windows));
  }

  @Test
  void bytesThatAreNoUtf8StayAsTheyAre() throws Exception {
    byte[] broken = ("Café naïve X. " + DAMAGED).getBytes(StandardCharsets.UTF_8);
    byte[] wanted = ("Café naïve X. " + REPAIRED).getBytes(StandardCharsets.UTF_8);
    broken[13] = (byte) 0x92;
    wanted[13] = (byte) 0x92;
    Files.write(folder.resolve("a.txt"), broken);
    for (String format : List.of("text", "json", "sarif", "junit", "html", "rdjsonl")) {
      Cli.Result checked = run("check", "--output-format", format, "a.txt");
      assertThat(checked.status()).as(checked.err()).isOne();
      assertThat(checked.err())
          .contains("a.txt: byte 92 in line 1, column 12 is not UTF-8; such bytes are left");
    }
    assertThat(run("fix", "a.txt").status()).isZero();
    assertThat(folder.resolve("a.txt")).hasBinaryContent(wanted);
  }

  @Test
  void anUnknownEncoding() throws Exception {
    byte[] bytes = {'p', 'l', 'a', 't', 'i', (byte) 0x9D, '\n'};
    Files.write(folder.resolve("a.txt"), bytes);
    expectError("a.txt: neither UTF-8 nor Windows-1252; convert it to UTF-8", "fix", "a.txt");
    assertThat(folder.resolve("a.txt")).hasBinaryContent(bytes);
  }

  @Test
  void emptyFile() throws Exception {
    Files.createFile(folder.resolve("a.txt"));
    assertThat(run("check", "a.txt").status()).isZero();
    assertThat(run("fix", "a.txt").status()).isZero();
    assertThat(folder.resolve("a.txt")).isEmptyFile();
  }

  @Test
  void hugeFile() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "All is well here.\n".repeat(4_000_000));
    expectError("a.txt: too large: 72,000,000 bytes", "check", "a.txt");
    expectError("a.txt: too large: 72,000,000 bytes", "fix", "a.txt");
  }

  @Test
  void unreadableFile() throws Exception {
    // A superuser may read everything, but not a folder as if it were a file.
    Files.createDirectory(folder.resolve("d"));
    Path file = Files.writeString(folder.resolve("d/a.txt"), DAMAGED);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    if (Files.isReadable(file)) {
      expectError("not a regular file", "check", "/dev/null");
    } else {
      expectError("a.txt: cannot be read: permission denied", "check", "d/a.txt");
    }
  }

  @Test
  void readOnlyTarget() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), DAMAGED);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    expectError("a.txt: is read-only", "fix", "a.txt");
    assertThat(file).hasContent(DAMAGED);
    assertThat(run("fix", "-o", "b.txt", "a.txt").status()).isZero();
    assertThat(Files.readString(folder.resolve("b.txt"))).isEqualTo(REPAIRED);
  }

  @Test
  void copyInsideTheInput() throws Exception {
    Files.createDirectory(folder.resolve("in"));
    Files.writeString(folder.resolve("in/a.txt"), DAMAGED);
    expectError("in/out: lies inside the input in", "fix", "-o", "in/out", "in");
    assertThat(folder.resolve("in/out")).doesNotExist();
  }

  @Test
  void twoInputsForOneOutput() throws Exception {
    Files.createDirectories(folder.resolve("x"));
    Files.createDirectories(folder.resolve("y"));
    Files.writeString(folder.resolve("x/a.txt"), DAMAGED);
    Files.writeString(folder.resolve("y/a.txt"), DAMAGED);
    expectError("two inputs for one output", "fix", "-o", "out", "x", "y");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void copyOntoTheArticleItself() throws Exception {
    Files.writeString(folder.resolve("a.txt"), DAMAGED);
    expectError("is the article itself", "fix", "-o", "a.txt", "a.txt");
    expectError("a.txt", "fix", "-o", ".", "a.txt");
    assertThat(folder.resolve("a.txt")).hasContent(DAMAGED);
  }

  @Test
  void reportOntoAnArticle() throws Exception {
    Files.writeString(folder.resolve("a.txt"), DAMAGED);
    expectError("a.txt: is one of the articles", "check", "-o", "./a.txt", ".");
    expectError("a.txt: is one of the articles", "fix", "--edit-log", "a.txt", "-o", "b", "a.txt");
    assertThat(folder.resolve("a.txt")).hasContent(DAMAGED);
    assertThat(folder.resolve("b")).doesNotExist();
  }

  @Test
  void oneOfTwoArticlesMissingStillMeansAFolder() throws Exception {
    Files.writeString(folder.resolve("a.txt"), DAMAGED);
    expectErrorAmongOthers("b.txt: no such file", "fix", "-q", "-o", "out", "a.txt", "b.txt");
    assertThat(Files.readString(folder.resolve("out/a.txt"))).isEqualTo(REPAIRED);
  }

  @Test
  void namesThatAreNotAscii() throws Exception {
    Files.writeString(folder.resolve("a.txt"), DAMAGED);
    String command = " fix -q --ignore languagetool -o caf\u00e9.txt a.txt && ls";
    Shell shell = Shell.run(folder, Map.of("LC_ALL", "C"), Cli.LAUNCHER + command);
    assertThat(shell.status()).as(shell.output()).isZero();
    assertThat(shell.output()).hasLineCount(2);
  }

  @Test
  void namesThatWouldPaintTheTerminal() throws Exception {
    Files.write(folder.resolve("a\u001B[31m.txt"), new byte[] {0});
    Cli.Result result = run("check", ".");
    assertThat(result.err()).contains("not a text file").doesNotContain("\u001B");
  }

  @Test
  void unknownNames() throws Exception {
    Files.writeString(folder.resolve("a.txt"), DAMAGED);
    expectError("did you mean spacing/fused-sentence?", "check", "--select", "spacing/fused", ".");
    expectError("unknown language tlh", "check", "--language", "tlh", ".");
    expectError("unknown input format docx", "check", "--input-format", "docx", ".");
    expectError("did you mean", "chek");
    expectError("--selct", "check", "--selct", "spacing", ".");
    expectError("unknown rule", "explain", "spacing/nothing");
  }

  @Test
  void whatLanguageToolIsGiven() throws Exception {
    Files.writeString(folder.resolve("a.txt"), DAMAGED);
    Files.writeString(folder.resolve("bad.xml"), "<rules lang='en'>\n<tokn/></rules>");
    Files.writeString(folder.resolve("evil.xml"), "<!DOCTYPE r SYSTEM 'file:///etc/passwd'><r/>");
    expectError("known are default, picky", "check", "--languagetool-level", "loud", ".");
    expectError("none.xml: cannot be read: no such file", "check", "--grammar", "none.xml", ".");
    expectError("bad.xml:2: unknown element <tokn>", "fix", "--grammar", "bad.xml", ".");
    expectError("evil.xml:1: a file of rules may have no DOCTYPE", "rules", "--test", "evil.xml");
    expectError("nowhere: no such folder", "check", "--ngrams", "nowhere", ".");
    for (int size = 1; size <= 3; size++) {
      Files.createDirectories(folder.resolve("counts/en/" + size + "grams"));
    }
    expectError("put lucene-core-5.5.5.jar and", "check", "--ngrams", "counts", ".");
    assertThat(folder.resolve("a.txt")).hasContent(DAMAGED);
  }

  @Test
  void closedStandardInput() throws Exception {
    Shell shell = shell(Cli.LAUNCHER + " check - <&-");
    assertThat(shell.output()).contains("standard input cannot be read");
    assertThat(shell.status()).isEqualTo(2);
  }

  @Test
  void fullDiskBehindStandardOutput() throws Exception {
    Files.writeString(folder.resolve("a.txt"), DAMAGED);
    Shell shell = shell(Cli.LAUNCHER + " check --ignore languagetool a.txt > /dev/full");
    assertThat(shell.output()).contains("the output cannot be written");
    assertThat(shell.status()).isEqualTo(2);
  }

  @Test
  void readerThatGoesAway() throws Exception {
    Files.writeString(folder.resolve("a.txt"), (DAMAGED + "\n\n").repeat(5000));
    Shell shell =
        shell(
            Cli.LAUNCHER
                + " check --ignore languagetool --output-format concise a.txt | head -n 1");
    assertThat(shell.output().lines()).hasSize(1);
  }

  @Test
  void copyThatCannotBeWritten() throws Exception {
    Files.writeString(folder.resolve("a.txt"), DAMAGED);
    Files.writeString(folder.resolve("file"), "");
    expectError("cannot be made", "fix", "-o", "file/b.txt", "a.txt");
    assertThat(folder.resolve("file")).isEmptyFile();
  }

  private Cli.Result run(String... args) throws IOException, InterruptedException {
    return new Cli(folder, Map.of()).run(withoutEngine(args));
  }

  /** These cases are about input and output; grammar would only make them slow. */
  private static String[] withoutEngine(String... args) {
    boolean lints = args[0].equals("check") || args[0].equals("fix");
    boolean selects = String.join(" ", args).contains("--sel");
    if (!lints || selects) {
      return args;
    }
    String[] more = new String[args.length + 2];
    more[0] = args[0];
    more[1] = "--ignore";
    more[2] = "languagetool";
    System.arraycopy(args, 1, more, 3, args.length - 1);
    return more;
  }

  private Shell shell(String command) throws IOException, InterruptedException {
    return Shell.run(folder, Map.of(), command);
  }

  private void expectErrorAmongOthers(String message, String... args)
      throws IOException, InterruptedException {
    Cli.Result result = run(args);
    assertThat(result.err()).contains(message);
    assertThat(result.status()).isEqualTo(2);
  }

  private void expectError(String message, String... args)
      throws IOException, InterruptedException {
    Cli.Result result = run(args);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).startsWith("copydesk: ").contains(message);
    assertThat(result.status()).isEqualTo(2);
  }
}
