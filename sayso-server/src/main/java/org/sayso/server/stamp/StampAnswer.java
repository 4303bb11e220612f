package org.sayso.server.stamp;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * What an authority answered, once it is found to fit the request.
 *
 * @param token in DER
 * @param authority the name in its certificate
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and read once.
record StampAnswer(byte[] token, Instant time, Optional<String> authority) {
  /** An answer that proves nothing. */
  static final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    Unfit(String message) {
      super(message);
    }

    Unfit(String message, Exception cause) {
      super(message, cause);
    }
  }

  static StampAnswer of(byte[] bytes, TimeStampRequest request) throws Unfit {
    try {
      TimeStampResponse response = new TimeStampResponse(bytes);
      response.validate(request);
      TimeStampToken token = response.getTimeStampToken();
      if (token == null) {
        throw new Unfit("it refused" + told(response));
      }
      X509CertificateHolder certificate = signer(token);
      token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
      return new StampAnswer(
          token.getEncoded(),
          token.getTimeStampInfo().getGenTime().toInstant(),
          name(certificate.getSubject()));
    } catch (TSPException e) {
      throw new Unfit("its answer does not fit the request: " + e.getMessage(), e);
    } catch (IOException | OperatorCreationException | java.security.cert.CertificateException e) {
      throw new Unfit("its answer is not one of RFC 3161: " + e.getMessage(), e);
    } catch (RuntimeException e) {
      // The library throws whatever it stumbles over in bytes that are no answer at all.
      throw new Unfit("its answer is not one of RFC 3161", e);
    }
  }

  private static String told(TimeStampResponse response) {
    String told = response.getStatusString();
    return told == null ? ", status " + response.getStatus() : ": " + told;
  }

  private static X509CertificateHolder signer(TimeStampToken token) throws Unfit {
    Collection<X509CertificateHolder> found = token.getCertificates().getMatches(token.getSID());
    if (found.isEmpty()) {
      throw new Unfit("its answer does not carry the certificate of the one who signed it");
    }
    return found.iterator().next();
  }

  private static Optional<String> name(X500Name subject) {
    for (var kind : java.util.List.of(BCStyle.CN, BCStyle.O)) {
      if (subject.getRDNs(kind).length > 0) {
        String name = IETFUtils.valueToString(subject.getRDNs(kind)[0].getFirst().getValue());
        return Optional.of(name.replaceAll("\\p{Cntrl}", " ").strip()).filter(n -> !n.isEmpty());
      }
    }
    return Optional.empty();
  }
}
