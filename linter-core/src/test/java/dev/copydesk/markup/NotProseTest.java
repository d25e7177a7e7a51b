package dev.copydesk.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Format;
import dev.copydesk.injection.Damage;
import dev.copydesk.injection.Damages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What looks like damage in code, addresses, attributes, comments and data stays as it is. */
final class NotProseTest {
  private static final long SEED = 9;
  private static final String PLACE = "DAMAGE";
  private static final Path FOLDER = Path.of("src/test/resources/dev/copydesk/markup/not-prose");

  private static final String PROSE =
      "The town's library holds 4,000 letters. Most of them haven't been read by anybody, and the"
          + " United States hasn't asked for them. She said it was \"a wonderful collection.\""
          + " They've moved it because of the rain, and he didn't know of it. It's 5 km away.";

  @ParameterizedTest
  @EnumSource(names = {"MARKDOWN", "ASCIIDOC", "HTML", "RST"})
  void isUntouched(Format format) throws IOException {
    List<String> templates = templates(format);
    assertThat(templates).hasSizeGreaterThan(40);
    List<String> touched = new ArrayList<>();
    Random random = new Random(SEED);
    for (Damage damage : Damages.all()) {
      Optional<String> injured = damage.injure(PROSE + "\n", random).map(String::strip);
      if (injured.isEmpty() || injured.get().contains("\n")) {
        continue;
      }
      for (String template : templates) {
        String text = template.replace(PLACE, harmless(injured.get()));
        Article article = Documents.article("a" + format.extensions().get(0), text, format);
        String mended = Documents.mend(article);
        if (!mended.equals(text)) {
          touched.add(damage.name() + "\n" + text + "\n=>\n" + mended);
        }
      }
    }
    assertThat(touched).isEmpty();
  }

  /** Without what would end a construct of any format. */
  private static String harmless(String text) {
    return text.replaceAll("[\"`<>\\[\\](){}*_|+$#\\\\]|--+|\\?|::", " ");
  }

  private static List<String> templates(Format format) throws IOException {
    Path file = FOLDER.resolve(format.label() + ".txt");
    return List.of(Files.readString(file, StandardCharsets.UTF_8).split("\n======\n"));
  }
}
