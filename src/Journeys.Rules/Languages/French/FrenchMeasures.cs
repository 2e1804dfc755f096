namespace Journeys.Rules.Languages.French;

/// <summary>French numbers, units and money: what claims are compared by, and no more.</summary>
internal static class FrenchMeasures
{
    private static readonly string[] Ones =
        Texts.Words.List("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf");

    private static readonly string[] Tens = Texts.Words.List("vingt trente quarante cinquante soixante");

    /// <summary>The words.</summary>
    public static MeasureWords Words { get; } = new()
    {
        Numbers = Numbers(),
        Multipliers = new Dictionary<string, decimal> { ["cent"] = 100, ["cents"] = 100, ["mille"] = 1000 },
        Articles = Texts.Words.Set("un une"),
        AndAHalf = [["et", "demi"], ["et", "demie"]],
        Half = Texts.Words.Set("demi demie"),
        Fractions = new FractionWords
        {
            Named = FractionWords.Parts("moitié 1/2", "tiers 1/3", "quart 1/4", "cinquième 1/5", "dixième 1/10"),
            Of = Texts.Words.Set("de du des"),
            Paying = ["payez", "paye", "payer", "paient"],
            Off = ["remise", "réduction", "moins", "rabais", "économis"],
            Price = ["prix", "tarif", "tarifs", "payez", "coûte", "coûtent"],
            People = ["client", "membre", "abonnés", "utilisateur", "visiteur"],
            Bills = ["facture", "prix", "montant", "total", "somme", "frais"],
        },
        Units = Unit.Table(
            "second: seconde secondes",
            "minute: minute minutes min",
            "hour: heure heures h",
            "day: jour jours",
            "week: semaine semaines",
            "month: mois",
            "quarter: trimestre trimestres",
            "year: an ans année années",
            "kilo: kilo kilos kg",
            "gram: gramme grammes g",
            "megabit: mbit mbps mégabit mégabits",
            "gigabit: gbit gbps gigabit gigabits",
            "kilometre: km kilomètre kilomètres",
            "metre: mètre mètres",
            "litre: litre litres",
            "night: nuit nuits nuitée nuitées",
            "person: personne personnes"),
        Plurals = new Dictionary<string, string>
        {
            ["jour"] = "jours",
            ["semaine"] = "semaines",
            ["heure"] = "heures",
            ["minute"] = "minutes",
            ["an"] = "ans",
        },
        DoubleUnits = new Dictionary<string, Unit>
        {
            ["jours ouvrés"] = new(Unit.WorkingDays, 1),
            ["jour ouvré"] = new(Unit.WorkingDays, 1),
            ["jours ouvrables"] = new(Unit.WorkingDays, 1),
            ["pour cent"] = new(Unit.Percent, 1),
        },
        Money = new Dictionary<string, (string, decimal)>
        {
            ["€"] = ("EUR", 1),
            ["eur"] = ("EUR", 1),
            ["euro"] = ("EUR", 1),
            ["euros"] = ("EUR", 1),
            ["centime"] = ("EUR", 0.01m),
            ["centimes"] = ("EUR", 0.01m),
            ["chf"] = ("CHF", 1),
            ["$"] = ("USD", 1),
            ["dollars"] = ("USD", 1),
            ["£"] = ("GBP", 1),
        },
        Fillers = Texts.Words.Set("entiers entières complets"),
        RangeWords = Texts.Words.Set("à ou"),
        OutOf = [["sur"]],
        Per = Texts.Words.Set("par chaque"),
        Times = Texts.Words.Set("fois par"),
        NoPromiseAfter = Texts.Words.Set("expérience passés"),
        NoPromiseBefore = Texts.Words.Set("depuis"),
        ClockBefore = Texts.Words.Set("à avant dès jusqu'à vers entre et"),
        ClockUnits = Texts.Words.Set("h heure heures"),
        After = Texts.Words.Set("après"),
        NotBefore = Texts.Words.Set("qu' seulement"),
        Additions = Texts.Words.Set("plus supplémentaire supplémentaires"),
        Reference = Texts.Words.Set("après de dès depuis avant"),
        Each = Texts.Words.Set("chaque"),
        Endings = Texts.Words.Set("expire expirent finit termine"),
        Alternatives = Texts.Words.Set("ou"),
        NumberedPlaces = Texts.Words.Set("quai voie porte salle guichet comptoir caisse bureau chambre étage terminal table arrêt bâtiment bus tram ligne hall"),
        Conjunctions = Texts.Words.Set("et ou mais plus"),
        Threshold = Texts.Words.Set("dès partir minimum"),
        About = Texts.Words.Set("environ presque"),
        Beyond = Texts.Words.Set("plus"),
        Between = Texts.Words.Set("entre"),
        Within = Texts.Words.Set("sous en dans"),
        Starts = Texts.Words.Set("commence débute ouvre"),
        Ahead = Texts.Words.Set("avant"),
        From = Texts.Words.Set("dès"),
        Spending = Texts.Words.Set("dessus minimum"),
        Orders = Texts.Words.Set("commande commandes achat achats"),
        Limits = Texts.Words.Set("seuil minimum"),
        Remaining = Texts.Words.Set("encore"),
        Worth = Texts.Words.Set("valeur"),
        Gratis = Texts.Words.Set("gratuit gratuite gratuits gratuites gratuitement offert offerte offerts"),
        Months = Texts.Words.Set("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    };

    private static Dictionary<string, decimal> Numbers()
    {
        var numbers = new Dictionary<string, decimal>(StringComparer.Ordinal) { ["quatre-vingts"] = 80, ["quatre-vingt-dix"] = 90 };
        for (var i = 0; i < Ones.Length; i++)
        {
            if (Ones[i] != "un")
            {
                numbers[Ones[i]] = i;
            }
        }

        for (var ten = 0; ten < Tens.Length; ten++)
        {
            numbers[Tens[ten]] = (ten + 2) * 10;
            for (var one = 2; one < 10; one++)
            {
                numbers[Tens[ten] + "-" + Ones[one]] = (ten + 2) * 10 + one;
            }
        }

        return numbers;
    }
}
