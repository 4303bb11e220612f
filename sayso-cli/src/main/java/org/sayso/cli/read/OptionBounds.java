package org.sayso.cli.read;

import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/** Holds options to what they can mean. */
final class OptionBounds {
  private OptionBounds() {}

  /**
   * The value of an option.
   *
   * @throws SaysoException of the user, naming the option, if it is out of its bounds
   */
  static int within(String option, int value, int least, int most) {
    if (value < least) {
      throw new SaysoException(Fault.USER, option + " " + value + " is below " + least);
    }
    if (value > most) {
      throw new SaysoException(Fault.USER, option + " " + value + " is above " + most);
    }
    return value;
  }
}
