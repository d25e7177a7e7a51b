package dev.copydesk.injection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comma lost between a person's name and the clause about that person.
 *
 * <p>Rewriting programs split sentences at commas, put other words in and join the pieces again; a
 * comma that seems to part what belongs together gets lost on the way, as it does under the hands
 * of hurried writers. It strikes before {@code who}, {@code whose} and {@code whom}, behind a
 * surname alone, behind a full name, and behind a name with its title. Behind common nouns the
 * sentence without the comma is good English of another meaning, so that only capitalised words of
 * small letters are taken. In quotations the comma is the transcriber's, but they are left out. The
 * comma that closes the clause mostly survives. Nobody can be sure, so the repair is suggested.
 */
public final class CommaBeforeWho implements Damage {
  private static final Pattern CLAUSE =
      Pattern.compile("(?<=[a-z] )\\p{Lu}\\p{Ll}++(?: \\p{Lu}\\p{Ll}++){0,2}+(,) (?:who|whose) ");

  @Override
  public String name() {
    return "comma lost before who";
  }

  @Override
  public String rule() {
    return "wording/missing-comma-who";
  }

  @Override
  public boolean safe() {
    return false;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    List<Integer> commas = new ArrayList<>();
    Matcher matcher = CLAUSE.matcher(text);
    while (matcher.find()) {
      commas.add(matcher.start(1));
    }
    if (commas.isEmpty()) {
      return Optional.empty();
    }
    int at = commas.get(random.nextInt(commas.size()));
    return Optional.of(text.substring(0, at) + text.substring(at + 1));
  }
}
