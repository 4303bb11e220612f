package org.sayso.server.failure;

import org.sayso.server.page.Frame;

/** The page that says what went wrong. */
public record FailurePage(Frame frame, Failure failure) {}
