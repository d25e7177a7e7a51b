package dev.copydesk.rules.naming;

import dev.copydesk.evidence.HouseStyle;
import dev.copydesk.evidence.SharedForms;
import java.util.Optional;

/**
 * The form of a set of variants that a house has, whatever an article has.
 *
 * @param text the form before a noun, and where it cannot be told
 * @param noun the form where it is no adjective
 * @param owner whose form it is, in the words of a finding
 * @param evidence what decided
 * @param chosen whether somebody chose it; else only most articles have it
 */
record HouseForm(String text, String noun, String owner, String evidence, boolean chosen) {
  /** What the profile decides, else what most articles of the run have; empty if nothing does. */
  static Optional<HouseForm> of(HouseStyle style, String set) {
    Optional<HouseForm> chosen =
        style
            .habits()
            .form(set)
            .map(
                form ->
                    new HouseForm(
                        form,
                        style.habits().nounForm(set).orElse(form),
                        "in the house's style",
                        "profile " + style.profile().label(),
                        true));
    return chosen.or(() -> style.otherArticles().majority(set).map(HouseForm::usual));
  }

  private static HouseForm usual(SharedForms.Majority most) {
    return new HouseForm(
        most.form(),
        most.form(),
        "in most articles",
        "`"
            + most.form()
            + "` in "
            + most.articles()
            + " of "
            + most.all()
            + " articles, first in "
            + most.first(),
        false);
  }
}
