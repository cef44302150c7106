#include "stint/records/placement.hpp"

#include <set>
#include <string>

#include <doctest/doctest.h>

using namespace stint;

namespace {

/// What may follow `from`, in the order of the ladder.
std::string after(State from) {
  std::string names;
  for (const std::string_view name : Words<State>::names)
    if (follows(from, *parse_choice<State>(name)))
      names += (names.empty() ? "" : " ") + std::string(name);
  return names;
}

}  // namespace

TEST_CASE(
    "a step may skip forward as far as active, and end as its state "
    "allows") {
  CHECK(after(State::applied) ==
        "shortlisted interview offered accepted active rejected withdrawn");
  CHECK(after(State::shortlisted) ==
        "interview offered accepted active rejected withdrawn");
  CHECK(after(State::interview) ==
        "offered accepted active rejected withdrawn");
  CHECK(after(State::offered) == "accepted active rejected declined withdrawn");
  CHECK(after(State::accepted) == "active withdrawn ended");
  CHECK(after(State::active) == "completed withdrawn ended");
}

TEST_CASE("completed is final, and another end can begin again") {
  CHECK(after(State::completed).empty());
  for (const State end :
       {State::rejected, State::declined, State::withdrawn, State::ended})
    CHECK(after(end) == "applied offered");
}

TEST_CASE("seats and capacity are held from the offer on") {
  std::string seats;
  std::string capacity;
  for (std::size_t i = 0; i < Words<State>::names.size(); ++i) {
    const auto state = static_cast<State>(i);
    if (holds_seat(state)) seats += std::string(word(state)) + " ";
    if (holds_capacity(state)) capacity += std::string(word(state)) + " ";
  }
  CHECK(seats == "offered accepted active completed ");
  CHECK(capacity == "offered accepted active ");
}
