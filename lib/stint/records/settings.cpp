#include "stint/records/settings.hpp"

#include <algorithm>

namespace stint {

template <>
struct Codec<RuleUse> {
  /// What stands behind the rule's id, where it is more than the id.
  struct Claim {
    static constexpr bool has_table = true;
    std::string exempt;
    std::optional<StaffId> by;
    std::string reason;
  };

  static Schema schema();
  static bool read(Reader& reader, const Node& node, RuleUse& use);
  static Tree write(const RuleUse& use);
  static Value value(const RuleUse& use);
  static bool present(const RuleUse&) { return true; }
  static void references(const RuleUse& use, FieldPath& path,
                         const ReferenceVisitor& visit);

 private:
  static Claim claim_of(const RuleUse& use) {
    return {use.exempt, use.by, use.reason};
  }
};

template <>
const Table<Codec<RuleUse>::Claim>& table<Codec<RuleUse>::Claim>() {
  using Claim = Codec<RuleUse>::Claim;
  static const Table<Claim> fields(
      "exemption",
      {
          field<&Claim::exempt>("exempt", "The exemption that is claimed.",
                                Need::required),
          field<&Claim::by>("by", "The staff member who claims it.",
                            Need::required),
          field<&Claim::reason>("reason", "Why it applies.", Need::required),
      });
  return fields;
}

Schema Codec<RuleUse>::schema() {
  Schema schema = Codec<RuleId>::schema();
  schema.object = &table<Claim>().schema();
  return schema;
}

bool Codec<RuleUse>::read(Reader& reader, const Node& node, RuleUse& use) {
  if (node.kind != NodeKind::mapping)
    return Codec<RuleId>::read(reader, node, use.rule);
  const auto members = reader.document().children(node);
  if (members.empty() || members.begin()->next != 0) {
    reader.fault(node.span, "bad-rule-use",
                 "a rule with an exemption is one id with its claim",
                 "write `{us-il-child-labor: {exempt: 20e, by: ID, reason: "
                 "TEXT}}`");
    return false;
  }
  const Node& member = *members.begin();
  if (!read_key(reader, member)) return false;
  use.rule = RuleId::unchecked(member.key);
  Claim claim;
  if (!Codec<Claim>::read(reader, member, claim)) return false;
  use.exempt = claim.exempt;
  use.by = claim.by;
  use.reason = claim.reason;
  return true;
}

Tree Codec<RuleUse>::write(const RuleUse& use) {
  if (use.exempt.empty()) return Codec<RuleId>::write(use.rule);
  return Tree::mapping({{use.rule.str(), Codec<Claim>::write(claim_of(use))}});
}

Value Codec<RuleUse>::value(const RuleUse& use) {
  if (use.exempt.empty()) return use.rule.str();
  return Value::Members{{use.rule.str(), Codec<Claim>::value(claim_of(use))}};
}

void Codec<RuleUse>::references(const RuleUse& use, FieldPath& path,
                                const ReferenceVisitor& visit) {
  if (!use.exempt.empty()) path.emplace_back(use.rule.str());
  Codec<RuleId>::references(use.rule, path, visit);
  if (use.exempt.empty()) return;
  Codec<Claim>::references(claim_of(use), path, visit);
  path.pop_back();
}

template <>
const Table<Staff>& table<Staff>() {
  static const Table<Staff> fields(
      "staff member",
      {
          field<&Staff::name>("name", "The name."),
          field<&Staff::position>("position", "What this person does."),
          field<&Staff::email>("email", "The e-mail address."),
          field<&Staff::dates>(
              "dates",
              "When this person acts for the program; none means always."),
      });
  return fields;
}

template <>
const Table<DocumentsAsked>& table<DocumentsAsked>() {
  using D = DocumentsAsked;
  static const Table<D> fields(
      "documents asked",
      {
          field<&D::student>("student", "Asked of each student."),
          field<&D::business>("business", "Asked of each business."),
          field<&D::mentor>("mentor", "Asked of each project's mentor."),
          field<&D::placement>("placement", "Asked of each placement."),
      });
  return fields;
}

template <>
const Table<FitWeights>& table<FitWeights>() {
  using W = FitWeights;
  static const Table<W> fields(
      "fit weights",
      {
          field<&W::skills>("skills", "Skills the student brings."),
          field<&W::evidence>("evidence", "Skills with evidence behind them."),
      });
  return fields;
}

template <>
const Table<InterestWeights>& table<InterestWeights>() {
  using W = InterestWeights;
  static const Table<W> fields(
      "interest weights",
      {
          field<&W::choice>("choice", "The project's place in the choices."),
          field<&W::wishes>("wishes", "Skills the student wants or studies."),
          field<&W::growth>("growth", "Skills the project would develop."),
          field<&W::pathway>("pathway", "The project is of the pathway."),
      });
  return fields;
}

template <>
const Table<OrderWeights>& table<OrderWeights>() {
  using W = OrderWeights;
  static const Table<W> fields(
      "order weights",
      {
          field<&W::fit>("fit", "What the project gets."),
          field<&W::need>("need", "What the program owes the student."),
      });
  return fields;
}

template <>
const Table<TotalWeights>& table<TotalWeights>() {
  using W = TotalWeights;
  static const Table<W> fields(
      "total weights",
      {
          field<&W::fit>("fit", "What the project gets."),
          field<&W::interest>("interest", "What the student gets."),
      });
  return fields;
}

template <>
const Table<MatchSettings>& table<MatchSettings>() {
  using M = MatchSettings;
  static const Table<M> fields(
      "match settings",
      {
          field<&M::method>("method", "What a round promises."),
          field<&M::selection>(
              "selection",
              "How projects select that do not say it themselves."),
          field<&M::per_student>("per_student",
                                 "The most projects a round gives a student."),
          field<&M::consider>("consider",
                              "How many further projects are considered for a "
                              "student who is open to any."),
          field<&M::shortlist>("shortlist", "How long a shortlist is."),
          field<&M::fit>("fit", "Weights of the score `fit`."),
          field<&M::interest>("interest", "Weights of the score `interest`."),
          field<&M::order>("order",
                           "How applications are ranked where a business has "
                           "not ranked them."),
          field<&M::total>("total",
                           "What the methods `best` and `most` add up."),
      });
  return fields;
}

template <>
const Table<Settings>& table<Settings>() {
  using S = Settings;
  static const Table<S> fields(
      "program",
      {
          field<&S::format>("stint",
                            "The version of the format of the records.",
                            Need::required),
          field<&S::name>("name", "The program's name.", Need::required),
          field<&S::school_years>("school_years",
                                  "First and last day of each school year.",
                                  Need::required),
          field<&S::no_school>("no_school", "Days without school."),
          field<&S::school_hours>("school_hours", "When school is held."),
          field<&S::currency>("currency", "The currency of all money."),
          field<&S::places>("places",
                            "The words that `place` and `travel` may use."),
          field<&S::rules>("rules", "The rules that the program follows."),
          field<&S::documents>("documents",
                               "On file and unexpired before a stint starts."),
          field<&S::offer_days>("offer_days",
                                "How many days an offer may be answered."),
          field<&S::smallest_group>("smallest_group",
                                    "Reports hide groups smaller than this."),
          field<&S::staff>("staff", "Who acts for the program."),
          field<&S::match>("match", "How the program matches."),
          field<&S::private_fields>(
              "private_fields",
              "Which fields of which kinds live in the private layer."),
      });
  return fields;
}

namespace {

using Names = std::initializer_list<std::string_view>;

bool contains(Names names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// What the private layer holds where program.yaml does not say.
bool is_private_by_default(Kind kind, std::string_view field) {
  if (kind == Kind::student)
    return contains({"name", "born", "email", "phone", "guardian", "family",
                     "ids", "notes"},
                    field);
  return kind == Kind::business && field == "people";
}

}  // namespace

bool Settings::is_private(Kind kind_of_record, std::string_view field) const {
  if (!private_fields) return is_private_by_default(kind_of_record, field);
  const auto listed =
      private_fields->find(Word::unchecked(plural(kind_of_record)));
  return listed != private_fields->end() &&
         std::find(listed->second.begin(), listed->second.end(),
                   Word::unchecked(field)) != listed->second.end();
}

}  // namespace stint
