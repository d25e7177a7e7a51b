package dev.copydesk.rules.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.rule.Finding;
import dev.copydesk.testing.Linting;
import java.nio.charset.StandardCharsets;
import java.text.DateFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the language: what is misread is read rightly again, what is right stays. */
final class MojibakeLawTest {
  private static final Mojibake RULE = new Mojibake();

  static List<String> sentences() {
    return List.of(
        "It’s a “quiet” village – and that’s why they don’t leave…",
        "Señor Núñez asked: ¿dónde está la montaña más alta?",
        "Über allen Gipfeln ist Ruh, in allen Wäldern spürest du kaum einen Hauch.",
        "Le garçon a mangé une crème brûlée près du château où il était né.",
        "Não há atenção às crianças que estão na avó.",
        "Perché la città è più bella di così, però?",
        "România își dorește țări frumoase și pâine albă.",
        "Zażółć gęślą jaźń, pchnąć w tę łódź jeża.",
        "Příliš žluťoučký kůň úpěl ďábelské ódy.",
        "Árvíztűrő tükörfúrógép, őszi út.",
        "İstanbul’da yağmur yağıyor, Şişli’de güneş var.",
        "Tiếng Việt là ngôn ngữ của người Việt và là ngôn ngữ chính thức.",
        "Smörgåsbord på Åland är väldigt gott för alla.",
        "Blåbærsyltetøy på brødskiven smaker også godt.",
        "Hyvää yötä, äiti; löylyä riittää.",
        "Šveices baņķieri gaida konkrētus investīciju projektus.",
        "Съешь же ещё этих мягких французских булок, да выпей чаю.",
        "Чуєш їх, доцю, га? Кумедна ж ти, прощайся без ґольфів!",
        "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία.",
        "דג סקרן שט בים מאוכזב ולפתע מצא חברה",
        "صِف خَلقَ خَودِ كَمِثلِ الشَمسِ إِذ بَزَغَت",
        "いろはにほへと ちりぬるを 東京は日本の首都です",
        "我能吞下玻璃而不伤身体。",
        "나는 유리를 먹을 수 있어요.",
        "ฉันกินกระจกได้ แต่มันไม่ทำให้ฉันเจ็บ",
        "मैं काँच खा सकता हूँ",
        "A party 🎉 with ❤ and ☕ for €5 → £4.");
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void isReadRightlyAgain(String sentence) {
    List<String> wrong = new ArrayList<>();
    for (CodePage page : CodePage.all()) {
      String once = misread(sentence, page);
      if (page.is("ISO-8859-2") && once.chars().noneMatch(c -> c >= 0x80 && c < 0xA0)) {
        // Without controls it may as well be Windows-1250, which is by far more common.
        continue;
      }
      verify(sentence, once, page.name(), wrong);
      if (page.is("Windows-1252")) {
        verify(sentence, misread(once, page), page.name() + " twice", wrong);
      }
      String amid = "An intact café – " + sentence;
      verify(amid, "An intact café – " + once, page.name() + " amid intact text", wrong, 1);
    }
    assertThat(wrong).isEmpty();
  }

  private static void verify(String sentence, String damaged, String how, List<String> wrong) {
    String repaired = Linting.fix(Linting.article(damaged), RULE);
    if (!repaired.equals(sentence)) {
      wrong.add(how + ": " + repaired);
    }
  }

  /** Amid intact text a single odd word may be left as it is, but nothing else may come out. */
  private static void verify(
      String sentence, String damaged, String how, List<String> wrong, int mayRemain) {
    String repaired = Linting.fix(Linting.article(damaged), RULE);
    String[] words = repaired.split(" ", -1);
    String[] expected = sentence.split(" ", -1);
    boolean intact = repaired.startsWith("An intact café – ");
    if (!intact || (words.length != expected.length && mayRemain == 0)) {
      wrong.add(how + ": " + repaired);
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void whatIsRightStays(String sentence) {
    assertThat(Linting.lint(Linting.article(sentence), RULE)).isEmpty();
    String quoted = "He wrote: «" + sentence + "» “" + sentence + "”…";
    assertThat(Linting.lint(Linting.article(quoted), RULE)).isEmpty();
  }

  /** Names of languages, countries and months in every language the platform knows. */
  @Test
  void namesInAllLanguagesStay() {
    Random random = new Random(5);
    List<String> marks = List.of("…", "’s", "”", "»", "—", "®", "™", ", ", " ", ".");
    List<Finding> findings = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (Locale language : Locale.getAvailableLocales()) {
      StringBuilder text = new StringBuilder();
      for (Locale other : List.of(Locale.GERMANY, Locale.CHINA, Locale.FRANCE, language)) {
        text.append(other.getDisplayLanguage(language)).append(marks.get(random.nextInt(10)));
        text.append(' ').append(other.getDisplayCountry(language)).append(' ');
      }
      for (String month : new DateFormatSymbols(language).getMonths()) {
        text.append(month).append(marks.get(random.nextInt(10))).append(' ');
        text.append(month.toUpperCase(language)).append(marks.get(random.nextInt(10))).append(' ');
      }
      texts.add(text.toString());
      findings.addAll(Linting.lint(Linting.article(text.toString()), RULE));
    }
    assertThat(texts).hasSizeGreaterThan(100);
    assertThat(findings).isEmpty();
  }

  private static String misread(String text, CodePage page) {
    StringBuilder damaged = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      damaged.append(b < 0 ? page.charOf(b & 0xFF) : (char) b);
    }
    return damaged.toString();
  }
}
