package io.github.zhnews.charset;

/** The characters of which half of any text consists, by language. */
final class Frequent {
    private static final String PUNCTUATION = "，。、：；“”《》！？（）「」　";

    private static final String SIMPLIFIED = "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多"
            + "经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日者意无力它与长把机十民第公此已工使情明性知全三"
            + "关点正业外将两高间由问很最重并物手应向头文体政美相见被利二等产或新己制身果加西月话合回特代内信表化老给世位次度门任常先海通教"
            + "东提及比员名真论处走各入几口认平系气题活更别打女变四神总何电数安少报才结反受目太量再建务做接必场件计管期市直德资命山金指区记者社";

    private static final String TRADITIONAL = "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作里用道行所然家種事成方多"
            + "經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實日者意無力它與長把機十民第公此已工使情明性知全三"
            + "關點正業外將兩高間由問很最重並物手應向頭文體政美相見被利二等產或新己制身果加西月話合回特代內信表化老給世位次度門任常先海通教"
            + "東提及比員名真論處走各入幾口認平系氣題活更別打女變四神總何電數安少報才結反受目太量再建務做接必場件計管期市直德資命山金指區記者社灣裡";

    /** As they are written in Japan. */
    private static final String KANJI = "日一国会人年大十二本中長出三同時政事自行社見月分議後前民生連五発間対上部東者党地合市業内相方四定今回新場金員九入選立開手米"
            + "力学問高代明実円関決子動京全目表戦経通外最言氏現理調体化田当八六約主題下首意法不来作性的要用制治度務強気小七成期公野協取都和統以機平総加";

    private static final String HANGUL = "이다는의에을가하고지로은를한사기서도인리자시대들정일어부전보수나있해으장주비여적조상경동아스제원관그년과국안성구면공유라위신오연만용요모것개";

    /** Chinese, simplified or traditional. */
    static final String CHINESE = PUNCTUATION + SIMPLIFIED + TRADITIONAL;
    /** Chinese as it is written in traditional characters. */
    static final String TRADITIONAL_CHINESE = PUNCTUATION + TRADITIONAL;
    /** Chinese in traditional characters, or Japanese apart from its kana. */
    static final String JAPANESE = TRADITIONAL_CHINESE + KANJI;
    /** Chinese in traditional characters, or Korean. */
    static final String KOREAN = TRADITIONAL_CHINESE + HANGUL;

    private Frequent() {}
}
