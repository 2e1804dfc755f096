namespace Journeys.Rules.Wordings;

/// <summary>Which wordings of a message give a fact, looked for once for each fact.</summary>
/// <param name="wordings">The wordings.</param>
internal sealed class FactWitnesses(IEnumerable<Wording> wordings)
{
    private const int Bits = 64;

    private readonly Wording[] _wordings = [.. wordings];

    /// <summary>By all that tells whether facts agree: a bit for each wording.</summary>
    private readonly Dictionary<(string Kind, decimal Low, decimal High, int Year, bool IsOfHalfDay), ulong[]> _givers = [];

    /// <summary>What the message's own text in this language gives; null where it has none.</summary>
    private readonly HashSet<string>? _own = OwnKinds(wordings);

    /// <summary>Whether the message itself is about such a value, as far as can be told: only then is another one of it, whatever the sentence speaks of.</summary>
    public bool IsOfMessage(string kind) => _own?.Contains(kind) ?? true;

    /// <summary>Whether one of the wordings gives both facts.</summary>
    public bool GiveBoth(Fact one, Fact other)
    {
        var (ones, others) = (GiversOf(one), GiversOf(other));
        for (var i = 0; i < ones.Length; i++)
        {
            if ((ones[i] & others[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string>? OwnKinds(IEnumerable<Wording> wordings)
    {
        var own = wordings.Where(wording => wording.IsOwn).ToList();
        return own.Count == 0 ? null : [.. own.SelectMany(wording => wording.Facts).Select(fact => fact.Kind)];
    }

    private ulong[] GiversOf(Fact fact)
    {
        var key = (fact.Kind, fact.Low, fact.High, fact.Year, fact.IsOfHalfDay);
        if (!_givers.TryGetValue(key, out var givers))
        {
            _givers.Add(key, givers = new ulong[(_wordings.Length + Bits - 1) / Bits]);
            for (var i = 0; i < _wordings.Length; i++)
            {
                givers[i / Bits] |= _wordings[i].Gives(fact) ? 1UL << (i % Bits) : 0;
            }
        }

        return givers;
    }
}
