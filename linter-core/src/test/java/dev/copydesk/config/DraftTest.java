package dev.copydesk.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.rule.RuleCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first configuration says what holds without one, but for what was chosen. */
final class DraftTest {
  private static final Keys KEYS = new Keys(RuleCatalog.load());

  @TempDir private Path folder;

  private String effective(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("copydesk.yaml"), yaml);
    return Configurations.only(file, KEYS, folder, new Configurations.Options(folder))
        .ofFolder(folder)
        .inYaml()
        .replaceAll(" +# .*", "");
  }

  @Test
  void saysWhatHoldsByDefaultAndWhatWasChosen() throws IOException {
    Random random = new Random(5);
    List<String> languages = List.of("en-US", "en-GB", "auto", "de", "pt-BR");
    List<String> folders =
        List.of("articles/**", "\u00e9t\u00e9/**", "a b/**", "\\[x\\]/**", "no/**");
    for (int i = 0; i < 200; i++) {
      Configurations.Options chosen = new Configurations.Options(folder);
      if (random.nextBoolean()) {
        chosen.set("language", "x", languages.get(random.nextInt(languages.size())));
      }
      List<String> include = new ArrayList<>();
      for (String each : folders) {
        if (random.nextInt(3) == 0) {
          include.add(each);
        }
      }
      chosen.set("include", "x", include);
      String expected =
          Configurations.none(KEYS, folder, chosen)
              .ofFolder(folder)
              .inYaml()
              .replaceAll(" +# .*", "");
      assertThat(effective(new Draft(KEYS).write(chosen))).isEqualTo(expected);
    }
  }

  @Test
  void everyExampleMayBeUncommented() throws IOException {
    Files.writeString(folder.resolve("words.txt"), "ours\n");
    Path styles = Files.createDirectories(folder.resolve("styles/Microsoft"));
    Files.writeString(
        styles.resolve("Words.yml"), "extends: existence\nmessage: no\ntokens: [utilize]\n");
    String draft = new Draft(KEYS).write(new Configurations.Options(folder));
    int examples = 0;
    for (Key key : KEYS.root().keys()) {
      String line = "# " + key.name() + ": " + key.example();
      if (draft.contains(line) && !key.name().equals("extends")) {
        examples++;
        assertThat(effective(draft.replace(line, line.substring(2)))).contains(key.name());
      }
    }
    assertThat(examples).isGreaterThan(5);
    for (Key key : KEYS.root().keys()) {
      assertThat(draft).contains(key.name() + ":");
    }
  }
}
