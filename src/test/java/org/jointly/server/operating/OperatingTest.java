package org.jointly.server.operating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OperatingTest {
  @Test
  void countsWhatEachClientHasUnderWay() {
    Clients clients = new Clients(2);
    assertThat(clients.enter("a")).isTrue();
    assertThat(clients.enter("a")).isTrue();
    assertThat(clients.enter("a")).isFalse();
    assertThat(clients.enter("b")).isTrue();
    clients.leave("a");
    assertThat(clients.enter("a")).isTrue();
  }

  @Test
  void takesANetworkOfVersionSixForOneClient() {
    assertThat(Clients.of("2001:db8:1:2::3")).isEqualTo(Clients.of("2001:db8:1:2:ffff::1"));
    assertThat(Clients.of("2001:db8:1:2::3")).isNotEqualTo(Clients.of("2001:db8:1:3::3"));
    assertThat(Clients.of("10.0.0.1")).isNotEqualTo(Clients.of("10.0.0.2"));
  }

  @Test
  void whatAClientSentStaysInItsFieldAndOnItsLine() {
    assertThat(AccessLog.plain("curl/8\" 200 \"x")).isEqualTo("curl/8\\x22 200 \\x22x");
    assertThat(AccessLog.plain("a\r\nb\\c\tü\u2028\u001b[0m"))
        .isEqualTo("a\\x0D\\x0Ab\\x5Cc\\x09\\xFC\\u2028\\x1B[0m");
    assertThat(AccessLog.plain(null)).isEqualTo("-");
  }
}
