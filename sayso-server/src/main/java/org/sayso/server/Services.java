package org.sayso.server;

import java.time.Clock;
import java.util.Optional;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.evidence.TimeStamper;
import org.sayso.model.ReadingStage;
import org.sayso.server.access.Access;
import org.sayso.server.asset.Assets;
import org.sayso.server.page.Templates;

/**
 * What endpoints work with. All parts are safe for many threads.
 *
 * @param engine reads reports; made when it is first needed
 * @param clock tells when somebody did something
 * @param access decides who may do what
 * @param stamper has evidence time-stamped, if an authority was named
 */
public record Services(
    ServerConfig config,
    Ledger ledger,
    ReadingStage engine,
    Clock clock,
    Templates templates,
    Assets assets,
    Access access,
    Optional<TimeStamper> stamper) {}
