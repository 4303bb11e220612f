package org.sayso.train.page;

/**
 * A page and the body that people marked on it.
 *
 * @param id its name in the corpus
 * @param html the page
 * @param body the body
 */
record GoldPage(String id, String html, String body) {}
