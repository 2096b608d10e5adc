package org.ventanilla.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** The languages the counter meets, by ISO 639 code, each under the name its speakers give it. */
final class Languages {

    private static final SequencedMap<String, String> ENDONYMS = endonyms();

    private Languages() {}

    static List<String> codes() {
        return List.copyOf(ENDONYMS.sequencedKeySet());
    }

    /** What its speakers call it, or the code itself when it is none of these. */
    static String endonym(String code) {
        return ENDONYMS.getOrDefault(code, code);
    }

    static boolean isKnown(String code) {
        return ENDONYMS.containsKey(code);
    }

    private static SequencedMap<String, String> endonyms() {
        var names = new LinkedHashMap<String, String>();
        """
                es=Español
                ht=Kreyòl ayisyen
                fr=Français
                en=English
                pt=Português
                mam=Mam
                quc=K’iche’
                kek=Q’eqchi’
                cak=Kaqchikel
                kjb=Q’anjob’al
                ixl=Ixil
                cab=Garífuna
                miq=Miskitu
                tzh=Bats’il k’op (tseltal)
                tzo=Bats’i k’op (tsotsil)
                tzm=Tamaziɣt
                ar=العربية
                fa=فارسی
                ps=پښتو
                ru=Русский
                uk=Українська
                zh=中文
                hi=हिन्दी
                pa=ਪੰਜਾਬੀ
                bn=বাংলা
                ur=اردو
                ne=नेपाली
                uz=Oʻzbekcha
                tr=Türkçe
                so=Soomaali
                am=አማርኛ
                ti=ትግርኛ
                sw=Kiswahili
                ln=Lingála
                wo=Wolof
                ff=Pulaar
                vi=Tiếng Việt
                sgn=Lengua de señas
                """.lines().map(line -> line.split("=", 2)).forEach(pair -> names.put(pair[0], pair[1]));
        return names;
    }
}
