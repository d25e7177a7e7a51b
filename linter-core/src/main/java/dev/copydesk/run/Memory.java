package dev.copydesk.run;

import dev.copydesk.article.Article;
import dev.copydesk.article.Language;
import dev.copydesk.cache.Installation;
import dev.copydesk.cache.KeptFindings;
import dev.copydesk.cache.KeptReading;
import dev.copydesk.cache.Key;
import dev.copydesk.cache.KeyBuilder;
import dev.copydesk.cache.RecentSources;
import dev.copydesk.cache.ResultCache;
import dev.copydesk.languagetool.Engine;
import dev.copydesk.languagetool.SharedWords;
import dev.copydesk.lint.Links;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.source.Source;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * What earlier runs found in the same articles, read the same way, by the same rules. What is not
 * known for certain to be the same is not remembered. For one run; safe for use by many threads.
 */
final class Memory {
  private final ResultCache cache;
  private final Key world;
  private final LocalDate today;
  private final IdentityHashMap<Settings, Optional<Key>> known = new IdentityHashMap<>();

  private final RecentSources recent;

  /** What reading texts came to, as long as somebody holds them; a run reads each in one way. */
  private final Map<Source, KeptReading> readings =
      Collections.synchronizedMap(new WeakHashMap<>());

  private Memory(ResultCache cache, RecentSources recent, Key world, LocalDate today) {
    this.cache = cache;
    this.recent = recent;
    this.world = world;
    this.today = today;
  }

  /** The memory that is in a cache; empty if there is none, or these rules cannot be told apart. */
  static Optional<Memory> of(
      ResultCache cache,
      RecentSources recent,
      RuleCatalog catalog,
      Engine engine,
      LocalDate today) {
    if (cache.isOff()) {
      return Optional.empty();
    }
    return installation()
        .flatMap(all -> Identity.of(all, catalog.rules(), engine.getClass().getName()))
        .map(world -> new Memory(cache, recent, world, today));
  }

  /**
   * The programs that run: those that were there when somebody first asked, whatever lies in their
   * place by now.
   */
  static Optional<Key> installation() {
    return Running.INSTALLATION;
  }

  private static final class Running {
    static final Optional<Key> INSTALLATION = Installation.of(Memory.class);
  }

  private Optional<Key> key(Settings settings) {
    synchronized (known) {
      return known.computeIfAbsent(settings, each -> Identity.of(each));
    }
  }

  private Key ofReading(Article article, Settings settings) {
    return new KeyBuilder("reading")
        .add(world.hex())
        .add(article.format().label())
        .addAll(article.fields().names())
        .add(settings.language().word())
        .add(recent.fingerprint(article.source()).hex())
        .key();
  }

  /** What reading an article comes to, as far as it is known. */
  Optional<KeptReading> reading(Article article, Settings settings) {
    KeptReading known = readings.get(article.source());
    if (known != null) {
      return Optional.of(known);
    }
    Optional<KeptReading> kept = cache.read(ofReading(article, settings)).flatMap(KeptReading::of);
    kept.ifPresent(each -> readings.put(article.source(), each));
    return kept;
  }

  /**
   * Keeps what reading an article came to.
   *
   * @param language what it is in
   * @param words those that the dictionaries lack; empty if nobody has asked for them
   */
  void keep(Article article, Settings settings, Language language, Optional<Set<String>> words) {
    KeptReading reading = new KeptReading(language, Calendar.years(article.source().text()), words);
    readings.put(article.source(), reading);
    cache.write(ofReading(article, settings), reading.bytes());
  }

  /**
   * Where it is kept what is found in an article; empty if nothing is.
   *
   * @param rules which of the rules that the settings select do run
   */
  Optional<Key> ofFindings(Article article, Settings settings, String rules) {
    KeptReading known = readings.get(article.source());
    Set<Integer> years = known == null ? Calendar.years(article.source().text()) : known.years();
    return key(settings)
        .map(
            settingsKey ->
                new KeyBuilder("findings")
                    .add(world.hex())
                    .add(settingsKey.hex())
                    .add(rules)
                    .add(Calendar.of(years, today))
                    .add(article.format().label())
                    .add(article.language().tag())
                    .add(ending(article.source().name()))
                    .add(article.source().encoding())
                    .add(article.source().encodingGuessed())
                    .add(article.source().hasByteOrderMark())
                    .add(recent.fingerprint(article.source()).hex())
                    .key());
  }

  /** Of the name of an article only its ending tells a rule something. */
  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** What was found, if all that was asked then would be answered the same now. */
  Optional<List<Finding>> findings(Key key, Article article, SharedWords shared, Links links) {
    return cache
        .read(key)
        .flatMap(KeptFindings::of)
        .filter(
            kept ->
                kept.words().stream()
                    .allMatch(each -> shared.standsIn(each.word(), each.articles()) == each.yes()))
        .filter(
            kept ->
                kept.links().stream()
                    .allMatch(each -> links.to(article, each.names()).equals(each.why())))
        .map(KeptFindings::findings);
  }

  void keep(Key key, KeptFindings findings) {
    cache.write(key, findings.bytes());
  }
}
