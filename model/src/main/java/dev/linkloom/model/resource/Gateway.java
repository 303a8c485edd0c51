package dev.linkloom.model.resource;

/// Something a route points to that leads out of a VPC.
public sealed interface Gateway extends Resource
        permits InternetGateway, NatGateway, VirtualPrivateGateway {}
