package dev.linkloom.engine.path;

import java.util.List;

/// Who may talk to whom as far as security groups are concerned.
///
/// @param complete whether everything was asked; a large design may take more than is worth it
public record Talks(List<Talk> list, boolean complete) {
    public Talks {
        list = List.copyOf(list);
    }
}
