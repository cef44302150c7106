#pragma once

/// Marks what libstint offers to other programs; everything else stays hidden
/// in the shared library. The only macro of the project, because the language
/// has no other word for it.
#define STINT_EXPORT __attribute__((visibility("default")))
