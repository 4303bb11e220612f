package org.sayso.cli;

import java.io.InputStream;
import java.io.PrintStream;
import org.sayso.cli.terminal.Terminal;

/** The three streams of a command and what they are connected to. */
public record Console(InputStream in, PrintStream out, PrintStream err, Terminal terminal) {}
