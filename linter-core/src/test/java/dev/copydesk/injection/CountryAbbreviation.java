package dev.copydesk.injection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Another form put for the abbreviation of a country or body.
 *
 * <p>A search and replace, or a paragraph from another agency's report, brings {@code U.S.} into a
 * text of {@code US}, or the reverse. It strikes before nouns as well as behind {@code the}, and
 * where a sentence ends, {@code U.S.} shares its last stop with the sentence, so that the damage
 * there takes one stop only. Headings, quotations and names (US Airways, US Open) are struck by a
 * blind replacement too, but nobody could say that they were; they are left out. Only texts that
 * use one of the forms throughout, three times or more, show which was meant. Nothing is repaired
 * without asking, for the other form is as correct as the first.
 */
public final class CountryAbbreviation implements Damage {
  private static final Pattern PLAIN = Pattern.compile("\\bUS(?= [a-z])");
  private static final Pattern DOTTED = Pattern.compile("\\bU\\.S\\.(?= [a-z])");

  @Override
  public String name() {
    return "other form of an abbreviation";
  }

  @Override
  public String rule() {
    return "naming/variant";
  }

  @Override
  public boolean safe() {
    return false;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    boolean dotted = text.contains("U.S.");
    if (dotted && Pattern.compile("\\bUSA?\\b").matcher(text).find()) {
      return Optional.empty();
    }
    List<Integer> places = new ArrayList<>();
    Matcher matcher = (dotted ? DOTTED : PLAIN).matcher(text);
    while (matcher.find()) {
      places.add(matcher.start());
    }
    if (places.size() < 3) {
      return Optional.empty();
    }
    int at = places.get(random.nextInt(places.size()));
    String form = dotted ? "U.S." : "US";
    String other = dotted ? "US" : "U.S.";
    return Optional.of(text.substring(0, at) + other + text.substring(at + form.length()));
  }
}
