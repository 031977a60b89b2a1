package app.effleurage.cli;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks an X server whether it would let this program in, without the toolkit, which would print its own words
 * and take far longer to find out.
 */
final class XServer {

    /** What a server had to say. */
    enum Reply {
        WELCOME,
        REFUSED,
        /** None was found, or it did not answer in time: the toolkit may know better. */
        SILENT
    }

    /** Name, number and screen, as in {@code DISPLAY}: {@code :0}, {@code host:10.0}, {@code unix:1}. */
    private static final Pattern DISPLAY = Pattern.compile("(?:unix/?|tcp/|([^:/]+))?:(\\d{1,5})(?:\\.\\d+)?");

    private static final int FIRST_PORT = 6000;
    private static final long PATIENCE_MILLIS = 1_000;
    private static final int MOST_COOKIES = 8;
    private static final String COOKIE_KIND = "MIT-MAGIC-COOKIE-1";
    private static final byte REFUSAL = 0;

    private final Path sockets;
    private final Path authority;

    /**
     * @param sockets the folder in which servers of this machine have their sockets
     * @param authority the file of cookies that let a program in; may be missing
     */
    XServer(Path sockets, Path authority) {
        this.sockets = Objects.requireNonNull(sockets, "sockets");
        this.authority = Objects.requireNonNull(authority, "authority");
    }

    /** @param display as in the variable {@code DISPLAY} */
    Reply ask(String display) {
        Matcher matcher = DISPLAY.matcher(display);
        if (!matcher.matches()) {
            return Reply.SILENT;
        }
        String number = matcher.group(2);
        try {
            SocketAddress address = matcher.group(1) == null
                    ? UnixDomainSocketAddress.of(sockets.resolve("X" + number))
                    : new InetSocketAddress(matcher.group(1), FIRST_PORT + Integer.parseInt(number));
            for (Optional<byte[]> cookie : cookiesFor(number)) {
                Reply reply = ask(address, cookie);
                if (reply != Reply.REFUSED) {
                    return reply;
                }
            }
            return Reply.REFUSED;
        } catch (IOException | RuntimeException _) {
            return Reply.SILENT;
        }
    }

    private static Reply ask(SocketAddress address, Optional<byte[]> cookie) throws IOException {
        try (SocketChannel channel = open(address); Selector selector = Selector.open()) {
            channel.configureBlocking(false);
            SelectionKey key = channel.register(selector, SelectionKey.OP_CONNECT);
            if (!channel.connect(address)) {
                if (selector.select(PATIENCE_MILLIS) == 0) {
                    return Reply.SILENT;
                }
                channel.finishConnect();
            }
            channel.write(ByteBuffer.wrap(greeting(cookie)));
            key.interestOps(SelectionKey.OP_READ);
            selector.selectedKeys().clear();
            ByteBuffer answer = ByteBuffer.allocate(1);
            if (selector.select(PATIENCE_MILLIS) == 0 || channel.read(answer) < 1) {
                return Reply.SILENT;
            }
            return answer.get(0) == REFUSAL ? Reply.REFUSED : Reply.WELCOME;
        }
    }

    private static SocketChannel open(SocketAddress address) throws IOException {
        return address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
    }

    /** The first words of the X protocol, version 11: who we are and what lets us in. */
    private static byte[] greeting(Optional<byte[]> cookie) throws IOException {
        byte[] kind = cookie.isPresent() ? COOKIE_KIND.getBytes(StandardCharsets.US_ASCII) : new byte[0];
        byte[] data = cookie.orElse(new byte[0]);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        // 'B' says that numbers come with their high byte first, as Java writes them.
        out.writeByte('B');
        out.writeByte(0);
        out.writeShort(11);
        out.writeShort(0);
        out.writeShort(kind.length);
        out.writeShort(data.length);
        out.writeShort(0);
        writePadded(out, kind);
        writePadded(out, data);
        return bytes.toByteArray();
    }

    private static void writePadded(DataOutputStream out, byte[] bytes) throws IOException {
        out.write(bytes);
        out.write(new byte[-bytes.length & 3]);
    }

    /** The cookies for a display's number, and none at all when there are none. */
    private List<Optional<byte[]>> cookiesFor(String number) throws IOException {
        List<Optional<byte[]>> cookies = new ArrayList<>();
        if (Files.isReadable(authority)) {
            try (DataInputStream in = new DataInputStream(Files.newInputStream(authority))) {
                while (cookies.size() < MOST_COOKIES && in.available() > 0) {
                    in.readUnsignedShort();
                    readCounted(in);
                    String ofNumber = new String(readCounted(in), StandardCharsets.US_ASCII);
                    String kind = new String(readCounted(in), StandardCharsets.US_ASCII);
                    byte[] data = readCounted(in);
                    if (kind.equals(COOKIE_KIND) && (ofNumber.isEmpty() || ofNumber.equals(number))) {
                        cookies.add(Optional.of(data));
                    }
                }
            }
        }
        return cookies.isEmpty() ? List.of(Optional.empty()) : cookies;
    }

    private static byte[] readCounted(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readUnsignedShort()];
        in.readFully(bytes);
        return bytes;
    }
}
