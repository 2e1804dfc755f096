using Journeys.Rules.Texts;

namespace Journeys.Rules.Languages;

/// <summary>A unit: the dimension in which its values compare, and how much of the dimension's base it is.</summary>
internal readonly record struct Unit(string Dimension, decimal Factor)
{
    /// <summary>Length of time in seconds.</summary>
    public const string Time = "time";

    /// <summary>Length of time in months.</summary>
    public const string Months = "months";

    /// <summary>Working days.</summary>
    public const string WorkingDays = "working days";

    /// <summary>Cents of a currency that is not told.</summary>
    public const string Cents = "money:cent";

    /// <summary>Per cent.</summary>
    public const string Percent = "percent";

    /// <summary>How the dimension of things that are counted or measured begins.</summary>
    public const string Counted = "count:";

    /// <summary>Weight in kilos.</summary>
    public const string Weight = Counted + "kilo";

    /// <summary>Distance in metres.</summary>
    public const string Distance = Counted + "metre";

    /// <summary>Volume in litres.</summary>
    public const string Volume = Counted + "litre";

    /// <summary>A bare number.</summary>
    public const string Number = "number";

    /// <summary>Pieces, items: a count of whatever it is.</summary>
    public const string Pieces = Counted + "piece";

    /// <summary>Points out of a maximum, as a share.</summary>
    public const string Score = "score";

    /// <summary>Seconds.</summary>
    public static Unit Seconds(decimal factor) => new(Time, factor);

    /// <summary>A unit that is counted.</summary>
    public static Unit Count(string name) => new(Counted + name, 1);

    /// <summary>A unit table from <c>unit: form form form</c> lines; the units are the names of <see cref="Named"/>.</summary>
    public static Dictionary<string, Unit> Table(params string[] lines)
    {
        var table = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':');
            var unit = Named(line.Substring(0, colon));
            foreach (var form in Words.List(line.Substring(colon + 1)))
            {
                table[form] = unit;
            }
        }

        return table;
    }

    private static Unit Named(string name) => name switch
    {
        "second" => Seconds(1),
        "minute" => Seconds(60),
        "hour" => Seconds(3600),
        "day" => Seconds(86400),
        "week" => Seconds(604800),
        "month" => new Unit(Months, 1),
        "quarter" => new Unit(Months, 3),
        "year" => new Unit(Months, 12),
        "workday" => new Unit(WorkingDays, 1),
        "percent" => new Unit(Percent, 1),
        "gram" => new Unit(Weight, 0.001m),
        "centimetre" => new Unit(Distance, 0.01m),
        "gigabit" => new Unit(Count("megabit").Dimension, 1000),
        "gigabyte" => new(Count("megabyte").Dimension, 1000),
        "kilometre" => new Unit(Distance, 1000),
        "mile" => new Unit(Distance, 1609.344m),
        "yard" => new Unit(Distance, 0.9144m),
        "foot" => new Unit(Distance, 0.3048m),
        "inch" => new Unit(Distance, 0.0254m),
        "pound" => new Unit(Weight, 0.45359237m),
        "ounce" => new Unit(Weight, 0.028349523125m),
        "millilitre" => new Unit(Volume, 0.001m),
        "centilitre" => new Unit(Volume, 0.01m),
        "decilitre" => new Unit(Volume, 0.1m),
        _ => Count(name),
    };
}
