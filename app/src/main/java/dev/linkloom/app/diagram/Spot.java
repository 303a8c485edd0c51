package dev.linkloom.app.diagram;

import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;

/// A place of the drawing that stands for a resource, a note or a frame.
public record Spot(ResourceId id, Part part, Box box) {

    /// Which part of a resource's drawing this is.
    public enum Part {
        /// The frame of an account, a VPC or a subnet.
        FRAME,
        /// A card, a collapsed container's too.
        BODY,
        /// The sign on a collapsed container that opens it.
        EXPANDER,
        /// The interface of an endpoint, or the node of a load balancer, in one of its subnets.
        CHIP,
        /// The tag of a security group on something that wears it.
        TAG,
        /// A note, before everything.
        NOTE,
        /// A frame that somebody drew, behind everything.
        AREA
    }
}
