package dev.copydesk.languagetool;

import java.util.Map;
import org.languagetool.JLanguageTool;
import org.languagetool.broker.ClassBroker;

/**
 * Gives LanguageTool our classes where it asks for its own by name.
 *
 * <p>LanguageTool keeps one object of each language, which rules ask for by its tag and compare by
 * class. So ours have to be those it keeps, not others beside them.
 */
final class OwnClasses implements ClassBroker {
  private static final String LANGUAGES = "org.languagetool.language.";

  private static final Map<String, Class<?>> OWN =
      Map.of(
          LANGUAGES + "AmericanEnglish", QuickAmericanEnglish.class,
          LANGUAGES + "BritishEnglish", QuickBritishEnglish.class,
          LANGUAGES + "CanadianEnglish", QuickCanadianEnglish.class,
          LANGUAGES + "AustralianEnglish", QuickAustralianEnglish.class,
          LANGUAGES + "NewZealandEnglish", QuickNewZealandEnglish.class,
          LANGUAGES + "SouthAfricanEnglish", QuickSouthAfricanEnglish.class);

  private final ClassBroker others;

  private OwnClasses(ClassBroker others) {
    this.others = others;
  }

  /** Has effect only if no language of LanguageTool has been asked for on this machine yet. */
  static void give() {
    JLanguageTool.setClassBrokerBroker(new OwnClasses(JLanguageTool.getClassBroker()));
  }

  @Override
  public Class<?> forName(String name) throws ClassNotFoundException {
    Class<?> own = OWN.get(name);
    return own == null ? others.forName(name) : own;
  }
}
