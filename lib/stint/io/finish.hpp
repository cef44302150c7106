#pragma once

#include "stint/io/change.hpp"
#include "stint/io/file_system.hpp"

namespace stint {

/// Makes the staged files of an applied change its undo entry, short of the
/// manifest. The last step after which the change can still be taken back.
void keep_old_versions(FileSystem& files, Change& change);

/// Syncs an applied change, removes directories that it emptied, completes its
/// undo entry (or removes the one that it takes back), and ends it. If this
/// throws, the change is still pending, and every reader sees it.
void confirm(FileSystem& files, const Change& change);

/// Syncs what `take_back` did and ends the change. If this throws and the
/// record is still there, the change is still pending.
void abandon(FileSystem& files, const Change& change);

/// What keeps the record in place of the change from being obeyed: removes it.
void drop_record(FileSystem& files, const Change& change);

/// Syncs the names that the change touches.
void sync_names(FileSystem& files, const Change& change);

/// What is left of a single change where the file system cannot exchange: the
/// old version waits under a name of its own.
inline constexpr const char* saved_version = ".stint/tx/0.old";

/// Replaces the single file of `change` without an exchange, for file systems
/// that have none. What a person saves in the instant between the last look and
/// the rename would be lost.
void replace_plainly(FileSystem& files, const Change& change);
/// Brings what an interrupted `replace_plainly` left into the shape that an
/// exchange leaves.
void settle_plain_replacement(FileSystem& files);

}  // namespace stint
