/**
 * Who may do what: accounts, sessions, tokens, roles, and the checks that every request passes
 * before any page or endpoint sees it.
 */
@NullMarked
package org.sayso.server.access;

import org.jspecify.annotations.NullMarked;
