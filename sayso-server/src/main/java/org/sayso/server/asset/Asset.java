package org.sayso.server.asset;

/** A file that the program brings, as browsers get it. */
record Asset(byte[] bytes, String type) {}
