package org.ventanilla.centres;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ventanilla.access.DemoUsers;
import org.ventanilla.ui.SignIn.DemoUser;

/** Tells the sign-in page whom one may play in a demo. */
@Configuration
class FrontDesk {

    @Bean
    @ConditionalOnBooleanProperty("ventanilla.demo")
    DemoUsers demoUsers(Centres centres) {
        return () -> DemoNetwork.MEMBERS.stream()
                .map(member -> new DemoUser(
                        member.username(),
                        DemoNetwork.PASSWORD,
                        member.name(),
                        centres.get(NetworkFile.idOf(member.centre())).name()))
                .toList();
    }
}
