package org.jointly.publishing.questions;

/** Reads the file of a question: a query under a heading with title, description, parameters. */
final class QuestionFile {
  private QuestionFile() {}

  /**
   * Reads a question.
   *
   * @param name the file's name, such as {@code 01-who-shares-what.rq}
   * @throws IllegalArgumentException where the heading is not of the form
   */
  static Question read(String name, String text) {
    QueryText file = QueryText.read(name, text);
    return new Question(
        name.replaceAll("^\\d+-|\\.rq$", ""),
        file.one("title"),
        file.one("description"),
        file.parameters(),
        file.query());
  }
}
