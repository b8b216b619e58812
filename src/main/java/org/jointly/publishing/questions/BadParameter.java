package org.jointly.publishing.questions;

/** A value that a question cannot be asked with. */
public final class BadParameter extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String parameter;

  /**
   * Says what is wrong.
   *
   * @param parameter the parameter's name
   * @param why what it takes, as the rest of a sentence that begins with the name
   */
  public BadParameter(String parameter, String why) {
    super("The parameter " + parameter + " " + why);
    this.parameter = parameter;
  }

  /** Returns the name of the parameter. */
  public String parameter() {
    return parameter;
  }
}
