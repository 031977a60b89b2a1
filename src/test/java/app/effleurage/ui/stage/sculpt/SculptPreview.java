package app.effleurage.ui.stage.sculpt;

import app.effleurage.routine.Contact;
import java.awt.image.BufferedImage;
import java.io.File;
import javax.imageio.ImageIO;

final class SculptPreview {
    public static void main(String[] args) throws Exception {
        double ppc = Double.parseDouble(args[1]);
        int finer = Integer.parseInt(args[2]);
        java.util.List<Contact> cs = new java.util.ArrayList<>();
        for (int i = 3; i < args.length; i++) cs.add(Contact.valueOf(args[i]));
        if (cs.isEmpty()) cs.addAll(java.util.List.of(Contact.values()));
        int cols = Math.min(5, cs.size()), rows = (cs.size() + cols - 1) / cols;
        BufferedImage sheet = null; int w=0,h=0;
        for (int i = 0; i < cs.size(); i++) {
            long t = System.nanoTime();
            Grips.Posed p = Grips.of(cs.get(i));
            Sculptor.Frame f = new Sculptor.Frame(-6.5, -8.5, 8.5, 20, ppc, finer);
            Sculptor.Relief r = new Sculptor(p.limbs(), p.nails(), p.creases(), f, -1.5, -8).paint();
            if (sheet == null) { w = r.width(); h = r.height(); sheet = new BufferedImage(w*cols, h*rows, BufferedImage.TYPE_INT_RGB);
                for (int y=0;y<h*rows;y++) for(int x=0;x<w*cols;x++) sheet.setRGB(x,y,0xF6F1EA);}
            int ox = i % cols * w, oy = i / cols * h;
            for (int y = 0; y < h; y++) for (int x = 0; x < w; x++) {
                int at = y*w+x; float a = r.alpha()[at]; if (a<=0) continue;
                int c = tone(r.shade()[at], r.blush()[at], r.stone()[at]);
                int bg = sheet.getRGB(ox+x, oy+y);
                sheet.setRGB(ox+x, oy+y, mix(bg, c, a));
            }
            int tx = (int)((p.touch().x()-f.left())*ppc), ty=(int)((f.top()-p.touch().y())*ppc);
            for (int d=-3;d<=3;d++){ sheet.setRGB(ox+tx+d,oy+ty,0x3060ff); sheet.setRGB(ox+tx,oy+ty+d,0x3060ff);}
            System.out.println(cs.get(i)+" "+(System.nanoTime()-t)/1000000+" ms");
        }
        ImageIO.write(sheet, "png", new File(args[0]));
    }
    static int tone(double s, double b, double stone) {
        int line=0x6b3f2e, deep=0xb9785a, base=0xe6b795, light=0xfbe3cd;
        int c = s<0.35? mix(line,deep,s/0.35) : s<0.72? mix(deep,base,(s-0.35)/0.37) : mix(base,light,Math.min(1,(s-0.72)/0.28));
        c = mix(c, mulc(c, 0xd8705c), Math.min(1,b));
        if (stone>0) { int g = s<0.5? mix(0x24443a,0x6f9f86,s/0.5): mix(0x6f9f86,0xe6f4ea,(s-0.5)/0.5); c = mix(c,g,stone);}        
        return c;
    }
    static int mulc(int a,int b){int r=((a>>16&255)*(b>>16&255)/216), g=((a>>8&255)*(b>>8&255)/216), bl=((a&255)*(b&255)/216); return Math.min(255,r)<<16|Math.min(255,g)<<8|Math.min(255,bl);}
    static int mix(int a,int b,double t){ int r=(int)((a>>16&255)*(1-t)+(b>>16&255)*t), g=(int)((a>>8&255)*(1-t)+(b>>8&255)*t), bl=(int)((a&255)*(1-t)+(b&255)*t); return r<<16|g<<8|bl; }
}
