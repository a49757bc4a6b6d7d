// SPDX-License-Identifier: Apache-2.0
import io.github.zhnews.portals.Am730Rule;
import io.github.zhnews.portals.AppleDailyRule;
import io.github.zhnews.portals.BaiduNewsRule;
import io.github.zhnews.portals.BaijiahaoRule;
import io.github.zhnews.portals.BbcRule;
import io.github.zhnews.portals.BjnewsRule;
import io.github.zhnews.portals.CaijingRule;
import io.github.zhnews.portals.CaixinRule;
import io.github.zhnews.portals.CctvRule;
import io.github.zhnews.portals.CeRule;
import io.github.zhnews.portals.CfiRule;
import io.github.zhnews.portals.ChinaComCnRule;
import io.github.zhnews.portals.ChinaComRule;
import io.github.zhnews.portals.ChinaDailyRule;
import io.github.zhnews.portals.ChinaNewsRule;
import io.github.zhnews.portals.ChinaSecuritiesRule;
import io.github.zhnews.portals.ChinaTimesRule;
import io.github.zhnews.portals.ChinazRule;
import io.github.zhnews.portals.CjddsbRule;
import io.github.zhnews.portals.ClsRule;
import io.github.zhnews.portals.CnaRule;
import io.github.zhnews.portals.CnbetaRule;
import io.github.zhnews.portals.CnfolRule;
import io.github.zhnews.portals.CnrRule;
import io.github.zhnews.portals.CnstockRule;
import io.github.zhnews.portals.CqrbRule;
import io.github.zhnews.portals.CrnttRule;
import io.github.zhnews.portals.CsdnRule;
import io.github.zhnews.portals.DaheRule;
import io.github.zhnews.portals.DayooRule;
import io.github.zhnews.portals.DonewsRule;
import io.github.zhnews.portals.DongqiudiRule;
import io.github.zhnews.portals.DwRule;
import io.github.zhnews.portals.EastdayRule;
import io.github.zhnews.portals.EastmoneyRule;
import io.github.zhnews.portals.EnorthRule;
import io.github.zhnews.portals.EpochTimesRule;
import io.github.zhnews.portals.EttodayRule;
import io.github.zhnews.portals.FounderRule;
import io.github.zhnews.portals.FtChineseRule;
import io.github.zhnews.portals.GeekParkRule;
import io.github.zhnews.portals.GmwRule;
import io.github.zhnews.portals.GovCnRule;
import io.github.zhnews.portals.GovMetaRule;
import io.github.zhnews.portals.GuanchaRule;
import io.github.zhnews.portals.HangzhouRule;
import io.github.zhnews.portals.HanwebRule;
import io.github.zhnews.portals.HexunRule;
import io.github.zhnews.portals.HinewsRule;
import io.github.zhnews.portals.Hk01Rule;
import io.github.zhnews.portals.HkejRule;
import io.github.zhnews.portals.HketRule;
import io.github.zhnews.portals.HuanqiuRule;
import io.github.zhnews.portals.HupuRule;
import io.github.zhnews.portals.HuxiuRule;
import io.github.zhnews.portals.IfanrRule;
import io.github.zhnews.portals.IfengRule;
import io.github.zhnews.portals.InfoqRule;
import io.github.zhnews.portals.InitiumRule;
import io.github.zhnews.portals.IthomeRule;
import io.github.zhnews.portals.JfdailyRule;
import io.github.zhnews.portals.JiemianRule;
import io.github.zhnews.portals.JingjiRule;
import io.github.zhnews.portals.JiqizhixinRule;
import io.github.zhnews.portals.JqkaRule;
import io.github.zhnews.portals.JrjRule;
import io.github.zhnews.portals.JxnewsRule;
import io.github.zhnews.portals.KepuRule;
import io.github.zhnews.portals.KrRule;
import io.github.zhnews.portals.Kuai360Rule;
import io.github.zhnews.portals.LeiphoneRule;
import io.github.zhnews.portals.LtnRule;
import io.github.zhnews.portals.MingPaoRule;
import io.github.zhnews.portals.MtimeRule;
import io.github.zhnews.portals.MydriversRule;
import io.github.zhnews.portals.NbdRule;
import io.github.zhnews.portals.Net39Rule;
import io.github.zhnews.portals.NetEaseBlogRule;
import io.github.zhnews.portals.NetEaseRule;
import io.github.zhnews.portals.NewtalkRule;
import io.github.zhnews.portals.NowNewsRule;
import io.github.zhnews.portals.NtdtvRule;
import io.github.zhnews.portals.NytimesCnRule;
import io.github.zhnews.portals.OeeeeRule;
import io.github.zhnews.portals.OfweekRule;
import io.github.zhnews.portals.OnCcRule;
import io.github.zhnews.portals.P5wRule;
import io.github.zhnews.portals.PcautoRule;
import io.github.zhnews.portals.PconlineRule;
import io.github.zhnews.portals.PeopleRule;
import io.github.zhnews.portals.PeopleStyleRule;
import io.github.zhnews.portals.PingWestRule;
import io.github.zhnews.portals.QianlongRule;
import io.github.zhnews.portals.Rc81Rule;
import io.github.zhnews.portals.ReadhubRule;
import io.github.zhnews.portals.RednetRule;
import io.github.zhnews.portals.RfaRule;
import io.github.zhnews.portals.RfiRule;
import io.github.zhnews.portals.RthkRule;
import io.github.zhnews.portals.ScolRule;
import io.github.zhnews.portals.SetnRule;
import io.github.zhnews.portals.SinaBlogRule;
import io.github.zhnews.portals.SinaHkRule;
import io.github.zhnews.portals.SinaRule;
import io.github.zhnews.portals.SinaStyleRule;
import io.github.zhnews.portals.SinaTwRule;
import io.github.zhnews.portals.SingTaoRule;
import io.github.zhnews.portals.SohuRule;
import io.github.zhnews.portals.SouthcnRule;
import io.github.zhnews.portals.StcnRule;
import io.github.zhnews.portals.StockstarRule;
import io.github.zhnews.portals.StormRule;
import io.github.zhnews.portals.SydRule;
import io.github.zhnews.portals.SznewsRule;
import io.github.zhnews.portals.TaKungPaoRule;
import io.github.zhnews.portals.TechWebRule;
import io.github.zhnews.portals.TencentRule;
import io.github.zhnews.portals.ThePaperRule;
import io.github.zhnews.portals.ThecoverRule;
import io.github.zhnews.portals.TianjinweRule;
import io.github.zhnews.portals.TiexueRule;
import io.github.zhnews.portals.TmtpostRule;
import io.github.zhnews.portals.ToutiaoRule;
import io.github.zhnews.portals.TrsRule;
import io.github.zhnews.portals.TvbsRule;
import io.github.zhnews.portals.UdnRule;
import io.github.zhnews.portals.VoaRule;
import io.github.zhnews.portals.WallstreetcnRule;
import io.github.zhnews.portals.WeChatRule;
import io.github.zhnews.portals.WenWeiPoRule;
import io.github.zhnews.portals.WenxuecityRule;
import io.github.zhnews.portals.WhbRule;
import io.github.zhnews.portals.XinhuaRule;
import io.github.zhnews.portals.YcwbRule;
import io.github.zhnews.portals.YicaiRule;
import io.github.zhnews.portals.YnetRule;
import io.github.zhnews.portals.YouthRule;
import io.github.zhnews.portals.ZBlogRule;
import io.github.zhnews.portals.ZaobaoRule;
import io.github.zhnews.portals.ZjolRule;
import io.github.zhnews.portals.ZolRule;
import io.github.zhnews.rule.PortalRule;

/** Rules for single news portals, found by the parser through the service loader. */
module io.github.zhnews.portals {
    requires transitive io.github.zhnews;
    requires static org.jspecify;

    exports io.github.zhnews.portals;

    // Portals first, then the content management systems, those with more of a page to tell before those with less.
    provides PortalRule with
            Am730Rule,
            AppleDailyRule,
            BaijiahaoRule,
            BbcRule,
            BjnewsRule,
            CaijingRule,
            CaixinRule,
            CctvRule,
            CeRule,
            CfiRule,
            ChinaComCnRule,
            ChinaComRule,
            ChinaDailyRule,
            ChinaNewsRule,
            ChinaSecuritiesRule,
            ChinaTimesRule,
            ChinazRule,
            CjddsbRule,
            ClsRule,
            CnaRule,
            CnbetaRule,
            CnfolRule,
            CnrRule,
            CnstockRule,
            CqrbRule,
            CrnttRule,
            CsdnRule,
            DaheRule,
            DayooRule,
            DonewsRule,
            DongqiudiRule,
            DwRule,
            EastdayRule,
            EastmoneyRule,
            EnorthRule,
            EpochTimesRule,
            EttodayRule,
            FtChineseRule,
            GeekParkRule,
            GmwRule,
            GovCnRule,
            GuanchaRule,
            HangzhouRule,
            HexunRule,
            HinewsRule,
            Hk01Rule,
            HkejRule,
            HketRule,
            HuanqiuRule,
            HupuRule,
            HuxiuRule,
            IfanrRule,
            IfengRule,
            InfoqRule,
            InitiumRule,
            IthomeRule,
            JfdailyRule,
            JiemianRule,
            JingjiRule,
            JiqizhixinRule,
            JqkaRule,
            JrjRule,
            JxnewsRule,
            KepuRule,
            KrRule,
            Kuai360Rule,
            LeiphoneRule,
            LtnRule,
            MingPaoRule,
            MtimeRule,
            MydriversRule,
            NbdRule,
            Net39Rule,
            NetEaseBlogRule,
            NetEaseRule,
            NewtalkRule,
            NowNewsRule,
            NtdtvRule,
            NytimesCnRule,
            OeeeeRule,
            OfweekRule,
            OnCcRule,
            P5wRule,
            PcautoRule,
            PconlineRule,
            PeopleRule,
            PingWestRule,
            QianlongRule,
            Rc81Rule,
            ReadhubRule,
            RednetRule,
            RfaRule,
            RfiRule,
            RthkRule,
            ScolRule,
            SetnRule,
            SinaBlogRule,
            SinaHkRule,
            SinaRule,
            SinaTwRule,
            SingTaoRule,
            SohuRule,
            SouthcnRule,
            StcnRule,
            StockstarRule,
            StormRule,
            SydRule,
            SznewsRule,
            TaKungPaoRule,
            TechWebRule,
            TencentRule,
            ThePaperRule,
            ThecoverRule,
            TianjinweRule,
            TiexueRule,
            TmtpostRule,
            ToutiaoRule,
            TvbsRule,
            UdnRule,
            VoaRule,
            WallstreetcnRule,
            WeChatRule,
            WenWeiPoRule,
            WenxuecityRule,
            WhbRule,
            XinhuaRule,
            YcwbRule,
            YicaiRule,
            YnetRule,
            YouthRule,
            ZaobaoRule,
            ZjolRule,
            ZolRule,
            TrsRule,
            HanwebRule,
            FounderRule,
            PeopleStyleRule,
            SinaStyleRule,
            ZBlogRule,
            BaiduNewsRule,
            GovMetaRule;
}
