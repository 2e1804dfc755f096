using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Journeys.Analyzers.Code;

/// <summary>Finds the texts that the compiler knows in what is given to a method.</summary>
internal static class NamedTexts
{
    /// <summary>The constant itself; those that a condition chooses from; those of a list of arguments.</summary>
    public static IEnumerable<IOperation> In(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string } } => [value],
        IConversionOperation conversion => In(conversion.Operand),
        IParenthesizedOperation inner => In(inner.Operand),
        IConditionalOperation { WhenFalse: { } otherwise } either => In(either.WhenTrue).Concat(In(otherwise)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => In(arm.Value)),
        ICoalesceOperation either => In(either.Value).Concat(In(either.WhenNull)),
        IArrayCreationOperation { Initializer: { } items } => items.ElementValues.SelectMany(In),
        ICollectionExpressionOperation items => items.Elements.SelectMany(In),
        _ => [],
    };
}
