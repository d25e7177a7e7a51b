package dev.copydesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SlipTest {
  @ParameterizedTest
  @CsvSource({
    "government, goverment, DROPPED",
    "receive, recieve, SWAPPED",
    "seven, sevens, ADDED",
    "house, horse, REPLACED",
    "committed, comitted, DOUBLED",
    "until, untill, DOUBLED",
    "off, offf, DOUBLED",
    "a, b, REPLACED",
    "ab, ba, SWAPPED",
    "'', a, ADDED",
    "a, '', DROPPED",
    "mantis, mantis,",
    "definitely, defanately,",
    "abc, bca,",
    "abc, cba,",
    "ab, abcd,",
    "abcd, badc,",
  })
  void oneSlipIsToldFromNoneAndFromSeveral(String meant, String written, @Nullable Slip slip) {
    assertThat(Slip.between(meant, written)).isEqualTo(Optional.ofNullable(slip));
  }
}
