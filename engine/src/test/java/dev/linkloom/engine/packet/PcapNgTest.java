package dev.linkloom.engine.packet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;

class PcapNgTest {

    @Test
    void aFileIsASectionItsInterfacesAndItsPackets() {
        var file =
                new PcapNg(
                        List.of(new PcapNg.Interface("e-1", "an ENI")),
                        List.of(
                                new PcapNg.Packet(
                                        0,
                                        1_767_225_600_000_000_001L,
                                        ByteBuffer.wrap(new byte[] {0x45, 1, 2, 3, 4}),
                                        "SYN")));
        String section =
                "0a0d0d0a 0000002c 1a2b3c4d 0001 0000 ffffffffffffffff"
                        + "0004 0008 4c696e6b6c6f6f6d 0000 0000 0000002c";
        String description =
                "00000001 00000034 0065 0000 00000000"
                        + "0002 0003 652d3100 0003 0006 616e20454e490000 0009 0001 09000000"
                        + "0000 0000 00000034";
        String packet =
                "00000006 00000034 00000000 18867251edfa0001 00000005 00000005"
                        + "4501020304000000 0001 0003 53594e00 0000 0000 00000034";
        assertEquals(
                (section + description + packet).replace(" ", ""),
                HexFormat.of().formatHex(file.bytes()));
    }
}
