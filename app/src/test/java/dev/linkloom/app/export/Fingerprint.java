package dev.linkloom.app.export;

import dev.linkloom.app.diagram.Samples;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The sample's pictures in one short text, for another process to compare.
final class Fingerprint {

    private Fingerprint() {}

    public static void main(String[] args) throws NoSuchAlgorithmException {
        System.out.println(ofTheSample());
        System.exit(0);
    }

    static String ofTheSample() throws NoSuchAlgorithmException {
        Picture picture = Picture.of(Samples.saas(), Palette.DARK, 1);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(picture.svg());
        digest.update(picture.png());
        return HexFormat.of().formatHex(digest.digest());
    }
}
