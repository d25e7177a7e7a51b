package dev.copydesk.evidence;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * In how many articles of a run each form of a name stands, and where first. Filled by one thread
 * in the order of the articles before anybody asks.
 */
public final class SharedForms {
  /** Of a run of one article. */
  public static final SharedForms NONE = new SharedForms();

  /** In fewer articles a form is no habit of the house. */
  private static final int LEAST = 3;

  /** So many times as many as have another form are a majority. */
  private static final int MAJORITY = 2;

  private final Map<String, Map<String, Use>> sets = new LinkedHashMap<>();
  private final Map<String, Integer> articles = new LinkedHashMap<>();

  private record Use(int articles, String first) {}

  /**
   * The form that most articles have.
   *
   * @param articles how many have it
   * @param all how many have any form
   * @param first where it first stands, such as {@code news/a.txt:3}
   */
  public record Majority(String form, int articles, int all, String first) {}

  /** Of a run whose articles are yet to be added. */
  public static SharedForms empty() {
    return new SharedForms();
  }

  /**
   * Adds one article.
   *
   * @param forms by set of variants the forms it has, each with the place where it first stands
   */
  public void add(Map<String, Map<String, String>> forms) {
    forms.forEach(
        (set, places) -> {
          articles.merge(set, 1, Integer::sum);
          Map<String, Use> uses = sets.computeIfAbsent(set, missing -> new LinkedHashMap<>());
          places.forEach(
              (form, place) ->
                  uses.merge(
                      form,
                      new Use(1, place),
                      (before, more) -> new Use(before.articles() + 1, before.first())));
        });
  }

  /** The form of a set that clearly most articles have; empty if none is. */
  public Optional<Majority> majority(String set) {
    Map<String, Use> uses = sets.getOrDefault(set, Map.of());
    Optional<Map.Entry<String, Use>> best =
        uses.entrySet().stream().max(Comparator.comparingInt(each -> each.getValue().articles()));
    return best.filter(
            most ->
                most.getValue().articles() >= LEAST
                    && uses.entrySet().stream()
                        .filter(each -> !each.getKey().equals(most.getKey()))
                        .allMatch(
                            each ->
                                most.getValue().articles()
                                    >= MAJORITY * each.getValue().articles()))
        .map(
            most ->
                new Majority(
                    most.getKey(),
                    most.getValue().articles(),
                    articles.getOrDefault(set, 0),
                    most.getValue().first()));
  }
}
