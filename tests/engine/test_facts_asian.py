"""What flyers in Chinese, Japanese, Korean and other scripts say, found and normalised."""

import pytest

from tests.engine.snippets import in_digits

CASES = {
    "China, community clinic": (
        """# 社区义诊通知
        时间：2026年5月9日（周六）上午8:30-11:30
        地点：阳光花园小区北门广场
        项目：测血压、测血糖，全部免费
        联系电话：010-5555 0147""",
        "price free|date 2026-05-09|time 08:30/11:30|phone +861055550147",
    ),
    "China, water cut": (
        """# 停水通知
        因管道检修，定于3月12日下午2点至6点停水。
        请提前储水。不便之处，敬请谅解！
        物业服务中心 2026年3月10日""",
        "date 2026-03-12|time 14:00/18:00|date 2026-03-10",
    ),
    "China, course": (
        """# 暑期游泳班招生
        开课日期：7月6日
        每天上午9点半到11点
        学费：1280元/期，报名截止6月28日
        报名热线：13800005555""",
        "date --07-06|time 09:30/11:00|price 1280 CNY|deadline --06-28|phone +8613800005555",
    ),
    "China, restaurant": (
        """# 开业大酬宾
        红烧牛肉面 ￥28
        小笼包 18元
        全场8.8折，满100元减20元
        营业时间 10:00-21:30
        订座电话 021-55550123""",
        "price 28 CNY|price 18 CNY|price 100 CNY|price 20 CNY|time 10:00/21:30|phone +862155550123",
    ),
    "China, written numbers": (
        """# 中秋联欢会
        二〇二六年九月二十五日晚上七点半
        小区活动中心
        农历八月十五""",
        "date 2026-09-25|time 19:30",
    ),
    "China, range over two months": (
        """# 图书节
        2026年4月23日至5月3日
        线上报名：http://read.example.cn/2026，每人限两本""",
        "date 2026-04-23/2026-05-03|url http://read.example.cn/2026",
    ),
    "Taiwan, neighbourhood": (
        """福德里辦公處
        # 里民旅遊
        日期：115年4月18日（星期六）
        集合時間：早上7:00
        費用：每人NT$600元
        報名截止：4月10日
        電話：(02)5555-0147""",
        "date 2026-04-18|time 07:00|price 600 TWD|deadline 2026-04-10|phone +886255550147",
    ),
    "Taiwan, era named": (
        """# 社區大學招生
        民國115年3月2日開課
        每週一晚上7點到9點
        學費 1,500元
        臺北市大安區和平東路一段1號""",
        "date 2026-03-02|time 19:00/21:00|price 1500 TWD",
    ),
    "Hong Kong, bazaar": (
        """聖心書院家長教師會
        # 慈善賣物會
        2026年12月5日（六）下午1時至5時
        入場費：HK$20
        查詢：2555 0147""",
        "date 2026-12-05|time 13:00/17:00|price 20 HKD|phone +85225550147",
    ),
    "Japan, neighbourhood clean-up": (
        """緑ヶ丘自治会
        # 一斉清掃のお知らせ
        日時　6月7日（日）午前8時～9時半
        集合場所　緑ヶ丘公園
        雨天の場合は14日に延期します。
        問い合わせ　045-555-0147""",
        "date --06-07|time 08:00/09:30|phone +81455550147",
    ),
    "Japan, summer festival": (
        """# 夏まつり
        令和8年8月1日（土）・2日（日）
        16:00～21:00
        焼きそば ４００円　かき氷 ２００円
        会場：第二小学校校庭""",
        "date 2026-08-01|time 16:00/21:00|price 400 JPY|price 200 JPY",
    ),
    "Japan, concert": (
        """みなと市民合唱団
        # 第20回定期演奏会
        2026.11.22(日) 開場13:30 開演14:00
        一般1,500円 高校生以下1,000円（当日200円増）
        チケット予約 https://minato-chorus.example.jp/ticket""",
        "date 2026-11-22|time 13:30|time 14:00|price 1500 JPY|price 1000 JPY|price 200 JPY"
        "|url https://minato-chorus.example.jp/ticket",
    ),
    "Japan, part-time job": (
        """# アルバイト募集
        時給1,150円以上
        勤務時間 17時～22時 週2日から
        TEL ０３（５５５５）０１４７ 担当：佐藤
        応募締切 3月20日必着""",
        "price 1150 JPY|time 17:00/22:00|phone +81355550147|deadline --03-20",
    ),
    "Japan, application until": (
        """# 親子料理教室
        5/16(土) 10時から12時30分まで
        参加費：お一人800円
        お申込みは4月30日まで
        cook@kominkan.example.jp""",
        "date --05-16|time 10:00/12:30|price 800 JPY|deadline --04-30|email cook@kominkan.example.jp",
    ),
    "Japan, days of a sale": (
        """# 歳末大売出し
        12月26日（土）～30日（水）
        あさ9時開店
        みかん1箱 2,980円（税込）""",
        "date --12-26/--12-30|time 09:00|price 2980 JPY",
    ),
    "Korea, flea market": (
        """# 아파트 나눔장터
        일시: 2026년 4월 18일 (토) 오전 10시 ~ 오후 2시
        장소: 중앙광장
        참가비: 5,000원
        문의: 02-555-0147""",
        "date 2026-04-18|time 10:00/14:00|price 5000 KRW|phone +8225550147",
    ),
    "India, Hindi": (
        """ग्राम सेवा समिति
        # रक्तदान शिविर
        दिनांक: 14 जून 2026, रविवार
        समय: सुबह 9 बजे से दोपहर 2 बजे तक
        पंजीकरण की अंतिम तिथि 10 जून
        संपर्क: 98765 43210""",
        "date 2026-06-14|time 09:00/14:00|deadline 2026-06-10|phone +919876543210",
    ),
    "India, Devanagari digits": (
        """# कवि सम्मेलन
        २५ दिसंबर २०२६
        शाम ७ बजे
        प्रवेश शुल्क ₹१५०""",
        "date 2026-12-25|time 19:00|price 150 INR",
    ),
    "Emirates, Arabic": (
        """# بازار خيري
        السبت 14 مارس 2026
        من الساعة 4:00 عصرا حتى 9:00 مساء
        رسوم الدخول 10 دراهم
        للاستفسار: 04 555 0147""",
        "date 2026-03-14|time 16:00/21:00|price 10 AED|phone +97145550147",
    ),
    "Russia, meeting of residents": (
        """# Собрание жильцов
        12 марта 2026 г., четверг, в 19:30
        Школа № 8, актовый зал
        Взнос 500 руб. до 1 апреля
        тел. +7 912 555-01-47""",
        "date 2026-03-12|time 19:30|price 500 RUB|deadline 2026-04-01|phone +79125550147",
    ),
    "Ukraine": (
        """# Ярмарок
        субота, 12 вересня 2026 року, о 10:00
        Вхід 50 грн
        тел. +380 44 555 01 47""",
        "date 2026-09-12|time 10:00|price 50 UAH|phone +380445550147",
    ),
    "Greece": (
        """# Παζάρι βιβλίου
        Σάββατο 10 Οκτωβρίου 2026, 10:00 - 14:00
        Είσοδος 2 €
        www.pazari.example.gr""",
        "date 2026-10-10|time 10:00/14:00|price 2 EUR|url www.pazari.example.gr",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_facts_of_an_asian_flyer_or_one_in_another_script(name: str) -> None:
    """Everything in digits on the flyer is found with its value, and nothing else is taken for a fact."""
    text, expected = CASES[name]
    assert in_digits(text) == set(expected.split("|"))
