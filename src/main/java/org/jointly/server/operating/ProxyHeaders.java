package org.jointly.server.operating;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpScheme;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.InetAddressSet;

/**
 * Takes the client's address and scheme from what a trusted proxy says. Of the addresses in {@code
 * X-Forwarded-For} it takes the last that is not a trusted proxy's own: those before it are what
 * the client claims, and a client that could choose its address would have no limits.
 */
public final class ProxyHeaders implements HttpConfiguration.Customizer {
  private static final String CLIENT = "X-Forwarded-For";
  private static final String SCHEME = "X-Forwarded-Proto";

  private final InetAddressSet trusted = new InetAddressSet();

  /** Trusts proxies by addresses and networks. */
  public ProxyHeaders(List<String> networks) {
    trusted.addAll(networks);
  }

  @Override
  public Request customize(Request request, HttpFields.Mutable headers) {
    SocketAddress peer = request.getConnectionMetaData().getRemoteSocketAddress();
    boolean believed =
        peer instanceof InetSocketAddress address && trusted.test(address.getAddress());
    return believed ? new Forwarded(request, client(request, peer), scheme(request)) : request;
  }

  private SocketAddress client(Request request, SocketAddress peer) {
    List<String> said =
        request.getHeaders().getValuesList(CLIENT).stream()
            .flatMap(header -> Stream.of(header.split(",")))
            .map(String::strip)
            .toList();
    SocketAddress nearest = peer;
    for (int each = said.size() - 1; each >= 0; each--) {
      Optional<InetAddress> address = address(said.get(each));
      if (address.isEmpty()) {
        return nearest;
      }
      nearest = new InetSocketAddress(address.get(), 0);
      if (!trusted.test(address.get())) {
        return nearest;
      }
    }
    return nearest;
  }

  /** Reads an address, with a port or without; never a name, which would be looked up. */
  private static Optional<InetAddress> address(String text) {
    String bare =
        text.replaceFirst("^\\[(.*)](:[0-9]+)?$", "$1").replaceFirst("^([0-9.]+):[0-9]+$", "$1");
    if (!bare.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(bare));
    } catch (UnknownHostException odd) {
      return Optional.empty();
    }
  }

  private static Optional<String> scheme(Request request) {
    return request.getHeaders().getValuesList(SCHEME).stream()
        .reduce((first, last) -> last)
        .filter(List.of("http", "https")::contains);
  }

  /** The same request as it was before the proxy. */
  private static final class Forwarded extends Request.Wrapper {
    private final HttpURI address;
    private final ConnectionMetaData connection;

    private Forwarded(Request request, SocketAddress client, Optional<String> scheme) {
      super(request);
      address =
          scheme
              .<HttpURI>map(name -> HttpURI.build(request.getHttpURI()).scheme(name).asImmutable())
              .orElse(request.getHttpURI());
      connection =
          new ConnectionMetaData.Wrapper(request.getConnectionMetaData()) {
            @Override
            public SocketAddress getRemoteSocketAddress() {
              return client;
            }

            @Override
            public boolean isSecure() {
              return HttpScheme.HTTPS.is(address.getScheme());
            }
          };
    }

    @Override
    public HttpURI getHttpURI() {
      return address;
    }

    @Override
    public ConnectionMetaData getConnectionMetaData() {
      return connection;
    }

    @Override
    public boolean isSecure() {
      return connection.isSecure();
    }
  }
}
