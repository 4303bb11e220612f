package org.sayso.ledger.query;

import java.time.LocalDate;

/**
 * What a list shows of a report.
 *
 * @param outlet empty if unknown
 * @param title empty if unknown
 * @param day when it came out, or, if it does not say, when it was first seen
 */
public record ReportHeader(String id, String outlet, String title, LocalDate day) {}
