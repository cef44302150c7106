#include "stint/workflow/paper_owner.hpp"

#include <algorithm>

namespace stint {
namespace {

void add(std::vector<OwnedPaper>& all, const PaperOwner& owner,
         const Papers& papers) {
  for (const auto& [document, paper] : papers)
    all.push_back({owner, document, paper.dates});
}

}  // namespace

std::string_view singular(OwnerKind kind) {
  static constexpr std::array<std::string_view, 4> words{"student", "business",
                                                         "mentor", "placement"};
  return words[static_cast<std::size_t>(kind)];
}

std::string PaperOwner::id() const {
  return person ? record.id + "." + person->str() : record.id;
}

std::string PaperOwner::who() const {
  if (kind == OwnerKind::mentor)
    return person ? "the mentor " + person->str() : "the mentor";
  return kind == OwnerKind::placement ? "placement " + record.id : record.id;
}

FieldPath PaperOwner::papers() const {
  if (!person) return {std::string("documents")};
  return {std::string("people"), person->str(), std::string("documents")};
}

const std::vector<DocumentId>& asked_of(const DocumentsAsked& asked,
                                        OwnerKind kind) {
  switch (kind) {
    case OwnerKind::student:
      return asked.student;
    case OwnerKind::business:
      return asked.business;
    case OwnerKind::mentor:
      return asked.mentor;
    case OwnerKind::placement:
      break;
  }
  return asked.placement;
}

std::vector<OwnerKind> asked_for(const DocumentsAsked& asked,
                                 const DocumentId& document) {
  std::vector<OwnerKind> kinds;
  for (std::size_t i = 0; i < Words<OwnerKind>::names.size(); ++i) {
    const auto kind = static_cast<OwnerKind>(i);
    const auto& documents = asked_of(asked, kind);
    if (std::find(documents.begin(), documents.end(), document) !=
        documents.end())
      kinds.push_back(kind);
  }
  return kinds;
}

const Placement* placement_of(const Program& program, const PaperOwner& owner) {
  if (owner.kind != OwnerKind::placement) return nullptr;
  const std::string& id = owner.record.id;
  const std::size_t slash = id.find('/');
  return program.placements.find({ProjectId::unchecked(id.substr(0, slash)),
                                  StudentId::unchecked(id.substr(slash + 1))});
}

const Papers* papers_of(const Program& program, const PaperOwner& owner) {
  const std::string& id = owner.record.id;
  if (owner.kind == OwnerKind::student)
    return &program.students.find(StudentId::unchecked(id))->documents;
  if (owner.kind == OwnerKind::placement)
    return &placement_of(program, owner)->documents;
  const Business& business =
      *program.businesses.find(BusinessId::unchecked(id));
  if (!owner.person) return &business.documents;
  const auto person = business.people.find(*owner.person);
  return person == business.people.end() ? nullptr : &person->second.documents;
}

std::vector<OwnedPaper> papers_on_file(const Program& program) {
  std::vector<OwnedPaper> all;
  for (const Student& student : program.students)
    if (student.status != Status::left)
      add(all, {OwnerKind::student, {Kind::student, student.id.str()}, {}},
          student.documents);
  for (const Business& business : program.businesses)
    if (business.status != Status::left)
      add(all, {OwnerKind::business, {Kind::business, business.id.str()}, {}},
          business.documents);
  for (const Business& business : program.businesses) {
    if (business.status == Status::left) continue;
    for (const auto& [id, person] : business.people)
      add(all, {OwnerKind::mentor, {Kind::business, business.id.str()}, id},
          person.documents);
  }
  return all;
}

}  // namespace stint
