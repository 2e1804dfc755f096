using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;

namespace Journeys.TeamRules.Vetting;

/// <summary>
/// The second look: whatever way of writing the first one did not think of, the assembly names all that it can ever call in its tables.
/// Each name there has to be allowed, or be one that the compiler puts in by itself.
/// </summary>
internal static class AssemblyVetter
{
    /// <summary>What is forbidden.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="start">Where it is told: there is no place for what nobody wrote.</param>
    /// <exception cref="BadImageFormatException">It is no assembly.</exception>
    public static IEnumerable<Finding> Vet(ImmutableArray<byte> assembly, Origin start)
    {
        using var file = new PEReader(assembly);
        var reader = file.GetMetadataReader();
        return Refused(reader).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(name => Forbidden.Symbol(start, name, name))
            .ToList();
    }

    private static IEnumerable<string> Refused(MetadataReader reader)
    {
        foreach (var handle in reader.TypeReferences)
        {
            var (space, name) = NameOf(reader, handle);
            if (!AllowedApi.HasType(space, name) && !CompilerApi.HasType(space, name))
            {
                yield return name;
            }
        }

        foreach (var handle in reader.MemberReferences)
        {
            var member = reader.GetMemberReference(handle);
            if (TypeOf(reader, member.Parent) is var (space, type) && !Allows(space, type, reader.GetString(member.Name)))
            {
                yield return type + "." + reader.GetString(member.Name);
            }
        }

        foreach (var handle in reader.MethodDefinitions)
        {
            var method = reader.GetMethodDefinition(handle);
            var name = reader.GetString(method.Name);
            var isOfModule = method.GetDeclaringType() == MetadataTokens.FirstType;
            if (!method.GetImport().Module.IsNil || (isOfModule && name == ".cctor") || (name == "Finalize" && method.GetParameters().Count == 0))
            {
                yield return name;
            }
        }
    }

    private static bool Allows(string space, string type, string member)
    {
        var name = PropertyOf(member);
        return (AllowedApi.HasType(space, type) && AllowedApi.HasMember(type, name)) || CompilerApi.HasMember(space, type, member);
    }

    private static string PropertyOf(string member) =>
        member.StartsWith("get_", StringComparison.Ordinal) || member.StartsWith("set_", StringComparison.Ordinal) ? member[4..] : member;

    private static (string Space, string Name)? TypeOf(MetadataReader reader, EntityHandle parent) => parent.Kind switch
    {
        HandleKind.TypeReference => NameOf(reader, (TypeReferenceHandle)parent),
        HandleKind.TypeSpecification => OfSpecification(reader, (TypeSpecificationHandle)parent),
        _ => null,
    };

    /// <summary>The type that a generic one is made from; null for the team's own, and for arrays, whose members are the runtime's.</summary>
    private static (string Space, string Name)? OfSpecification(MetadataReader reader, TypeSpecificationHandle handle)
    {
        var blob = reader.GetBlobReader(reader.GetTypeSpecification(handle).Signature);
        if (blob.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
        {
            return null;
        }

        blob.ReadByte();
        var type = blob.ReadTypeHandle();
        return type.Kind == HandleKind.TypeReference ? NameOf(reader, (TypeReferenceHandle)type) : null;
    }

    private static (string Space, string Name) NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        var name = reader.GetString(type.Name).Split('`')[0];
        if (type.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            var (outerSpace, outer) = NameOf(reader, (TypeReferenceHandle)type.ResolutionScope);
            return (outerSpace, outer + "." + name);
        }

        var space = reader.GetString(type.Namespace);
        return (space, space + "." + name);
    }

    private static class MetadataTokens
    {
        /// <summary>The type of the module itself is always the first.</summary>
        public static TypeDefinitionHandle FirstType { get; } = System.Reflection.Metadata.Ecma335.MetadataTokens.TypeDefinitionHandle(1);
    }
}
