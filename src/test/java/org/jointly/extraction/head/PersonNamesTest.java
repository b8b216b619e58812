package org.jointly.extraction.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {
  private final PersonNames names =
      new PersonNames(
          List.of(
              "HMI",
              "Senior HMI",
              "His Majesty's Inspector",
              "Her Majesty's Inspector",
              "Ofsted Inspector",
              "Mr",
              "Ms"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Brown, His Majesty’s Inspector | Ada Brown",
        "Ada Brown Her Majesty's Inspector | Ada Brown",
        "Ada Brown HMI | Ada Brown",
        "Ada Brown (HMI) | Ada Brown",
        "Ada Brown Senior HMI | Ada Brown",
        "Ada J Brown | Ada J Brown",
        "Ada J. Brown, HMI | Ada J. Brown",
        "Ada-rose Brown-Green HMI | Ada-rose Brown-Green",
        "Máire O’Brien, Ofsted Inspector | Máire O’Brien",
        "Ms Ada de la Tour, HMI | Ada de la Tour",
        "Ada D'Inverno hmi. | Ada D'Inverno",
        "Ada-Marie d’Angelo, HMI | Ada-Marie d’Angelo",
        "Ada McBrown was on site | Ada McBrown",
      })
  void readsOneNameWithoutTitles(String printed, String expected) {
    assertThat(names.in(printed)).containsExactly(expected);
  }

  @Test
  void readsAListOfNames() {
    assertThat(names.in("Ada Brown HMI, Ben White HMI; Cy Grey and Di Green."))
        .containsExactly("Ada Brown", "Ben White", "Cy Grey", "Di Green");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "HMI", "to be confirmed", "Ada", "His Majesty's Inspector", "12 Ada Brown"})
  void leavesOutWhatIsNoName(String printed) {
    assertThat(names.in(printed)).isEmpty();
  }
}
