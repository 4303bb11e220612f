/** Reports, speakers and claims as FollowTheMoney entities. */
@NullMarked
package org.sayso.publish.ftm;

import org.jspecify.annotations.NullMarked;
