/**
 * Knowledge that users bring: Wikidata dumps and FollowTheMoney entities as rows of the knowledge
 * base's tables.
 */
@NullMarked
package org.sayso.read.kb.imports;

import org.jspecify.annotations.NullMarked;
