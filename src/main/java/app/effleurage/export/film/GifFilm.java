package app.effleurage.export.film;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Writes frames as a GIF that plays over and over. Of each frame only what is new is kept. */
final class GifFilm {

    private static final String IMAGE_FORMAT = "javax_imageio_gif_image_1.0";
    private static final int HUNDREDTHS = 100;
    /** Frames that are looked at for their colours. */
    private static final int LOOKED_AT = 8;

    private GifFilm() {
    }

    static void write(Frames frames, int framesPerSecond, OutputStream out) throws IOException {
        List<BufferedImage> samples = new ArrayList<>();
        int looks = Math.min(LOOKED_AT, frames.count());
        for (int i = 0; i < looks; i++) {
            samples.add(frames.peek((int) ((long) i * frames.count() / looks)));
        }
        Palette palette = Palette.of(samples);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            writeFrames(writer, frames, framesPerSecond, palette);
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    private static void writeFrames(ImageWriter writer, Frames frames, int framesPerSecond, Palette palette)
            throws IOException {
        IndexColorModel model = palette.model();
        byte[] shown = new byte[0];
        for (int frame = 0; frames.hasNext(); frame++) {
            BufferedImage picture = frames.next();
            byte[] places = palette.places(picture);
            Rectangle part = frame == 0 ? new Rectangle(0, 0, picture.getWidth(), picture.getHeight())
                    : changed(shown, places, picture.getWidth(), picture.getHeight());
            BufferedImage drawn = new BufferedImage(part.width, part.height, BufferedImage.TYPE_BYTE_INDEXED, model);
            byte[] pixels = ((DataBufferByte) drawn.getRaster().getDataBuffer()).getData();
            for (int y = 0; y < part.height; y++) {
                for (int x = 0; x < part.width; x++) {
                    int at = (part.y + y) * picture.getWidth() + part.x + x;
                    pixels[y * part.width + x] = frame > 0 && shown[at] == places[at]
                            ? (byte) Palette.UNCHANGED : places[at];
                }
            }
            // The delays are whole hundredths; what is rounded off one is given to a later one.
            int delay = (frame + 1) * HUNDREDTHS / framesPerSecond - frame * HUNDREDTHS / framesPerSecond;
            writer.writeToSequence(new IIOImage(drawn, null, metadata(writer, drawn, part, delay, frame == 0)), null);
            shown = places;
        }
    }

    /** The least part that holds all that is new; a single pixel if nothing is, for its time must pass. */
    private static Rectangle changed(byte[] before, byte[] now, int width, int height) {
        int left = width;
        int right = -1;
        int top = height;
        int bottom = -1;
        for (int i = 0; i < now.length; i++) {
            if (before[i] != now[i]) {
                left = Math.min(left, i % width);
                right = Math.max(right, i % width);
                top = Math.min(top, i / width);
                bottom = i / width;
            }
        }
        return right < 0 ? new Rectangle(0, 0, 1, 1) : new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }

    private static IIOMetadata metadata(
            ImageWriter writer, BufferedImage drawn, Rectangle part, int delay, boolean isFirst) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(drawn), null);
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(IMAGE_FORMAT);
        IIOMetadataNode place = child(root, "ImageDescriptor");
        place.setAttribute("imageLeftPosition", Integer.toString(part.x));
        place.setAttribute("imageTopPosition", Integer.toString(part.y));
        place.setAttribute("imageWidth", Integer.toString(part.width));
        place.setAttribute("imageHeight", Integer.toString(part.height));
        place.setAttribute("interlaceFlag", "FALSE");
        IIOMetadataNode control = child(root, "GraphicControlExtension");
        control.setAttribute("disposalMethod", "doNotDispose");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", isFirst ? "FALSE" : "TRUE");
        control.setAttribute("transparentColorIndex", Integer.toString(Palette.UNCHANGED));
        control.setAttribute("delayTime", Integer.toString(delay));
        if (isFirst) {
            IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
            loop.setAttribute("applicationID", "NETSCAPE");
            loop.setAttribute("authenticationCode", "2.0");
            // Block 1: how often, in two bytes; 0 is for ever.
            loop.setUserObject(new byte[] {1, 0, 0});
            child(root, "ApplicationExtensions").appendChild(loop);
        }
        metadata.setFromTree(IMAGE_FORMAT, root);
        return metadata;
    }

    private static IIOMetadataNode child(IIOMetadataNode root, String name) {
        for (int i = 0; i < root.getLength(); i++) {
            if (root.item(i).getNodeName().equals(name)) {
                return (IIOMetadataNode) root.item(i);
            }
        }
        IIOMetadataNode made = new IIOMetadataNode(name);
        root.appendChild(made);
        return made;
    }
}
