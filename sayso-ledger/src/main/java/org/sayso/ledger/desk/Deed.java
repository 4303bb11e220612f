package org.sayso.ledger.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sayso.ledger.evidence.EvidenceFile;
import org.sayso.ledger.evidence.EvidenceHash;
import org.sayso.ledger.evidence.TimeStamp;
import org.sayso.ledger.fact.StatementPlace;

/**
 * What somebody did in a case. Checks and requests are counted within their case from 1 on, in the
 * order in which they were entered. Claims and grounds are pointed at by words of reports, so that
 * a better reading keeps them.
 */
public sealed interface Deed {
  /**
   * A case on a claim is opened.
   *
   * @param statement the words that the claim begins with
   * @param claim the claim's wording when the case was opened
   * @param why what the case is for; may be empty
   */
  record Open(StatementPlace statement, String claim, String why) implements Deed {
    public Open {
      claim = DeskText.needed("the claim's wording", claim);
      why = DeskText.checked("why", why);
    }
  }

  /** Something worth keeping that is nothing of the others. */
  record Note(String text) implements Deed {
    public Note {
      text = DeskText.needed("note", text);
    }
  }

  /** Something is to be checked. */
  record AddCheck(String what, Assignee assignee, Optional<LocalDate> due) implements Deed {
    public AddCheck {
      what = DeskText.needed("what is to be checked", what);
    }
  }

  /**
   * A check went on.
   *
   * @param check its number in the case
   * @param finding what came of it; needed when it is done or dropped
   */
  record UpdateCheck(int check, CheckState state, Assignee assignee, String finding)
      implements Deed {
    public UpdateCheck {
      finding = DeskText.checked("finding of a check", finding);
      if (!state.pending() && finding.isEmpty()) {
        throw new IllegalArgumentException(
            "a check that is " + state.word() + " needs a finding of its own: say what came of it");
      }
    }
  }

  /**
   * Somebody was asked for comment.
   *
   * @param channel how: "e-mail", "telephone", …
   * @param when when it was sent
   */
  record Ask(String whom, String question, String channel, Instant when) implements Deed {
    public Ask {
      whom = DeskText.needed("who is asked", whom);
      question = DeskText.checked("question", question);
      channel = DeskText.checked("channel", channel);
    }
  }

  /**
   * Somebody who was asked answered.
   *
   * @param request its number in the case
   * @param when when the answer came
   */
  record Answer(int request, String answer, Instant when) implements Deed {
    public Answer {
      answer = DeskText.needed("answer", answer);
    }
  }

  /**
   * A file is evidence now.
   *
   * @param description what it shows
   * @param from where it was had from
   */
  record Attach(EvidenceFile file, String description, String from) implements Deed {
    public Attach {
      description = DeskText.checked("description", description);
      from = DeskText.checked("where the file is from", from);
    }
  }

  /** Somebody had an evidence file in hand: viewed, copied out, handed over, compared its hash. */
  record Handle(EvidenceHash file, String what) implements Deed {
    public Handle {
      what = DeskText.needed("what was done with the file", what);
    }
  }

  /** A time stamp authority confirmed when a file was there. */
  record Stamp(EvidenceHash file, TimeStamp stamp) implements Deed {}

  /**
   * What came of it all.
   *
   * @param statement the words that the claim begins with
   * @param verdict a word of the verdict table
   * @param summary for the reader
   */
  record Find(StatementPlace statement, Verdict verdict, String summary, List<Ground> grounds)
      implements Deed {
    public Find {
      summary = DeskText.needed("summary of the finding", summary);
      grounds = List.copyOf(grounds);
      if (grounds.isEmpty()) {
        throw new IllegalArgumentException(
            "a finding needs grounds: cite words of a report (REPORT@START-END) or an evidence file");
      }
    }
  }

  /** The finding on the claim of this statement no longer stands. */
  record Withdraw(StatementPlace statement, String why) implements Deed {
    public Withdraw {
      why = DeskText.needed("why the finding is withdrawn", why);
    }
  }

  /** The finding goes out to readers. */
  record Publish() implements Deed {}

  /** Readers no longer get the finding. */
  record Unpublish(String why) implements Deed {
    public Unpublish {
      why = DeskText.needed("why the finding is no longer published", why);
    }
  }

  /** The work is over. */
  record Close(String why) implements Deed {
    public Close {
      why = DeskText.checked("why", why);
    }
  }

  /** It is not. */
  record Reopen(String why) implements Deed {
    public Reopen {
      why = DeskText.needed("why the case is opened again", why);
    }
  }
}
