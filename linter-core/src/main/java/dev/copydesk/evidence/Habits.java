package dev.copydesk.evidence;

import dev.copydesk.article.Dialect;
import dev.copydesk.lexicon.WordTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a published house style decides, {@code profiles.tsv}, which names the source of each
 * answer. Of what it does not decide each article has its own way.
 */
public final class Habits {
  private static final String NAME = "name:";

  private final Map<String, String> answers = new HashMap<>();
  private final List<HouseName> names = new ArrayList<>();

  /** On which side of a closing quotation mark commas and full stops go. */
  public enum Quotes {
    /** Always before it. */
    INSIDE,
    /** Before it only if a whole sentence is quoted. */
    LOGICAL
  }

  private Habits() {}

  static Habits of(Profile profile) {
    return Holder.ALL.getOrDefault(profile, Holder.NONE);
  }

  /** The dialect it is written in. */
  public Optional<Dialect> dialect() {
    return answer("dialect").flatMap(Dialect::ofTag);
  }

  /** Whether words are written with {@code -ize} where British writers choose. */
  public Optional<Boolean> ize() {
    return answer("suffix").map("ize"::equals);
  }

  public Optional<Quotes> quotes() {
    return answer("quotes").map(each -> each.equals("inside") ? Quotes.INSIDE : Quotes.LOGICAL);
  }

  /** The dash between words, with its blanks, such as {@code " – "}. */
  public Optional<String> dash() {
    return answer("dash")
        .map(
            each ->
                switch (each) {
                  case "em" -> "\u2014";
                  case "em-spaced" -> " \u2014 ";
                  case "en-spaced" -> " \u2013 ";
                  default -> " - ";
                });
  }

  /** Whether the long names of countries are right as they stand. */
  public boolean hasOfficialNames() {
    return answer("long-names").isPresent();
  }

  /** The form of a set of variants in running text. */
  public Optional<String> form(String set) {
    return answer(set);
  }

  /** The form of a set of variants where it is no adjective. */
  public Optional<String> nounForm(String set) {
    return answer(set + "-noun").or(() -> answer(set));
  }

  /** The names it writes in one way; empty if there are none. */
  public List<HouseName> names() {
    return List.copyOf(names);
  }

  private Optional<String> answer(String question) {
    return Optional.ofNullable(answers.get(question));
  }

  private void add(List<String> row) {
    String question = row.get(1);
    String answer = row.get(2);
    if (question.startsWith(NAME)) {
      List<String> except =
          row.get(3).equals("-") ? List.of() : List.of(row.get(3).split("\\|", -1));
      names.add(new HouseName(answer, List.of(question.substring(NAME.length())), except));
    } else {
      answers.put(question, answer);
    }
  }

  private static final class Holder {
    static final Habits NONE = new Habits();
    static final Map<Profile, Habits> ALL = load();

    private static Map<Profile, Habits> load() {
      Map<Profile, Habits> all = new EnumMap<>(Profile.class);
      for (List<String> row : WordTable.beside(Habits.class, "profiles.tsv").rows()) {
        Profile profile = Profile.ofLabel(row.get(0)).orElseThrow();
        all.computeIfAbsent(profile, missing -> new Habits()).add(row);
      }
      return all;
    }
  }
}
